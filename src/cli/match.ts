/** `touchstone match`: what the desk would answer to a message, or to a file of them. */
import { otherwiseReasons, reasonWords, type Match, type MatchResult } from '#match'
import { openArchive, type Archive, type ShownCheck } from './archive.ts'
import type { Command, CommandDeps } from './command.ts'
import { readQueries } from './files.ts'
import { printable, write } from './output.ts'
import { createProgress } from './progress.ts'
import { RunFile } from './run-file.ts'
import { readArguments, UsageProblem, wholeNumber } from './usage.ts'

const help = `
Usage: touchstone match TEXT [--limit N] [--json] [--checks FILE]
       touchstone match --queries FILE [--run OUT] [--limit N] [--json] [--checks FILE]

Says what the desk would answer to a message: the decision (answer, suggest or none) and the checks, best first, with the probability
that each answers it and why it matched. Nothing is stored: this is not asking.

  --queries FILE       many messages, one in each line: {"id", "text", "lang"?, "url"?}; - for standard input
  --run OUT            write the rankings of --queries to OUT as a TREC run file: query Q0 check rank score tag
  --checks FILE        match against the checks in this file ({"id", "claim", …} in each line) instead of the desk's; needs no database
  --limit N            how many checks for each message (5; 100 with --run)
  --json               one JSON object for each message

Examples:
  touchstone match "They say the harbour bridge closes for good on Monday"
  touchstone match --queries messages.jsonl --run out.run --checks checks.jsonl
`

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { values, positionals } = readArguments(args, {
    queries: { type: 'string' },
    run: { type: 'string' },
    checks: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  })
  if ((positionals.length === 0) === (values.queries === undefined)) throw new UsageProblem('Give a text, or --queries with a file of them.')
  if (positionals.length > 1) throw new UsageProblem('Put the text in quotation marks.')
  if (values.run !== undefined && values.queries === undefined) throw new UsageProblem('--run goes with --queries.')
  const limit = wholeNumber(values.limit, '--limit', values.run === undefined ? 5 : 100)
  const archive = await openArchive(deps, values.checks)
  try {
    if (values.queries !== undefined && values.run !== undefined) return await writeRun(deps, archive, values.queries, values.run, limit)
    const queries = values.queries === undefined ? [{ id: undefined, text: positionals[0] }] : readQueries(values.queries)
    for (const { id, ...message } of queries) {
      const found = await archive.match(message, limit)
      const shown = await archive.show(found.matches.map((match) => match.id))
      const result = withOtherwise(message.text, found, shown)
      await write(deps.stdout, values.json ? `${JSON.stringify(asJson(id, result, shown))}\n` : printable(asWords(id, message.text, result, shown, archive.size)))
    }
    return 0
  } finally {
    await archive.close()
  }
}

async function writeRun(deps: CommandDeps, archive: Archive, queries: string, out: string, limit: number): Promise<number> {
  const file = await RunFile.create(out)
  const progress = createProgress(deps.stderr)
  let asked = 0
  for (const { id, ...message } of readQueries(queries)) {
    const { matches } = await archive.match(message, limit)
    await file.add(matches.map((match, at) => ({ query: id, check: match.id, rank: at + 1, score: match.score })))
    progress.show(`${++asked} messages matched`)
  }
  await file.close()
  progress.clear()
  await write(deps.stdout, `${out}: ${asked} messages matched against ${archive.size} checks\n`)
  return 0
}

function withOtherwise(text: string, { matches, ...result }: MatchResult, shown: Map<string, ShownCheck>): MatchResult {
  return { ...result, matches: matches.map(({ reasons, ...match }) => ({ ...match, reasons: [...(shown.has(match.id) ? otherwiseReasons(text, shown.get(match.id)!) : []), ...reasons] })) }
}

function asJson(id: string | undefined, { decision, matches }: MatchResult, shown: Map<string, ShownCheck>) {
  return { id, decision, matches: matches.map(({ id, score, reasons }) => ({ score, reasons: reasons.map(reasonWords), check: shown.get(id) ?? { id } })) }
}

const verdicts = {
  answer: () => 'This has been checked.',
  suggest: (count: number) => (count === 1 ? 'This may be about it.' : 'These may be about it.'),
  none: () => 'Nobody has checked this yet.',
}

function asWords(id: string | undefined, text: string, { decision, matches }: MatchResult, shown: Map<string, ShownCheck>, size: number): string {
  const head = id === undefined ? '' : `${id}: ${inOneLine(text)}\n`
  if (size === 0) return `${head}There are no checks to match against yet: bring some in with \`touchstone import\`.\n`
  const nearest = decision === 'none' && matches.length > 0 ? ' The nearest, not near enough to show an asker:' : ''
  return `${head}${verdicts[decision](matches.length)}${nearest}\n${matches.map((match, at) => matchWords(match, at + 1, shown.get(match.id))).join('')}${id === undefined ? '' : '\n'}`
}

function matchWords({ id, score, reasons }: Match, place: number, check: ShownCheck | undefined): string {
  const about = [check?.rating, check?.publisher, check?.date, check?.url ?? id].filter(Boolean).join(' · ')
  return `${String(place).padStart(3)}. ${Math.round(score * 100)} %  ${check?.claim ?? id}\n     ${about}\n${reasons.map((reason) => `     ${reasonWords(reason)}\n`).join('')}`
}

function inOneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

export const command: Command = { name: 'match', summary: 'Say what the desk would answer to a message, or to a file of them.', help, run }
