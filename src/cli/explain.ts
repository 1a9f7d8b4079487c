/** `touchstone explain TEXT`: why each candidate scored as it did, in words and in numbers. */
import type { Explanation, FeaturePart } from '#match'
import { openArchive, type ShownCheck } from './archive.ts'
import type { Command, CommandDeps } from './command.ts'
import { printable, write } from './output.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone explain TEXT [--json] [--checks FILE]

Shows for each of the best candidates why it scored as it did: its place and probability against the desk's cut-offs, what was found in
common in words, what of the message it lacks, and every figure that went into the score with how much it moved it.

  --checks FILE        explain against the checks in this file ({"id", "claim", …} in each line); needs no database
  --json               the explanations as JSON

Example:
  touchstone explain "They say the harbour bridge closes for good on Monday"
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { values, positionals } = readArguments(args, { checks: { type: 'string' }, json: { type: 'boolean' } })
  if (positionals.length !== 1) throw new UsageProblem(positionals.length === 0 ? 'Give the text to explain.' : 'Put the text in quotation marks.')
  const archive = await openArchive(deps, values.checks)
  try {
    const explanations = await archive.explain({ text: positionals[0] })
    const shown = await archive.show(explanations.map(({ id }) => id))
    if (values.json) await write(deps.stdout, `${JSON.stringify(explanations.map((explanation) => ({ ...explanation, check: shown.get(explanation.id) })), null, 2)}\n`)
    else if (explanations.length === 0) await write(deps.stdout, archive.size === 0 ? 'There are no checks to match against yet: bring some in with `touchstone import`.\n' : 'No check has anything in common with it.\n')
    else for (const explanation of explanations) await write(deps.stdout, printable(inWords(explanation, shown.get(explanation.id))))
    return 0
  } finally {
    await archive.close()
  }
}

function inWords({ id, rank, score, decision, cuts, words, features }: Explanation, check: ShownCheck | undefined): string {
  const lines = [
    `${rank ?? '–'}. ${check?.claim ?? id}`,
    `   ${[check?.rating, check?.publisher, check?.date, check?.url ?? id].filter(Boolean).join(' · ')}`,
    `   probability ${score.toFixed(3)}; from ${cuts.answer} on it answers, from ${cuts.suggest} on it is suggested; the message as a whole: ${decision}`,
    ...words.map((sentence) => `   ${sentence}`),
  ]
  return `${[...lines, ...table(features)].join('\n')}\n\n`
}

/** Every figure, those that moved the score most first. */
function table(features: FeaturePart[]): string[] {
  if (features.length === 0) return []
  const width = Math.max(...features.map(({ name }) => name.length))
  const row = (name: string, value: string, moved: string): string => `   ${name.padEnd(width)}${value.padStart(12)}${moved.padStart(14)}`
  const ordered = features.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  return [row('figure', 'value', 'moved it by'), ...ordered.map(({ name, value, contribution }) => row(name, value.toFixed(4), signed(contribution)))]
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`
}

export const command: Command = { name: 'explain', summary: 'Show why each candidate scored as it did.', help, run }
