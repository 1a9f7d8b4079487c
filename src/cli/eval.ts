/** `touchstone eval`: measures the matcher on messages whose answers are known. Needs no database. */
import { evaluate, MatchIndex } from '#match'
import { learn, type Learnt, Meaning } from '#match/learn'
import type { Command, CommandDeps } from './command.ts'
import { FileProblem, readChecks, readQrels, readQueries } from './files.ts'
import { write } from './output.ts'
import { createProgress } from './progress.ts'
import { RunFile } from './run-file.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone eval --checks FILE --queries FILE --qrels FILE [--split NAME] [--leave-out] [--learn] [--run OUT]

Measures the matcher on messages whose right checks are known, and prints the figures as JSON: n, MAP@1, MAP@5, MRR, Success@1,
Success@5, Success@10, answered-rate, wrong-answer-rate, and a few more. Needs no database.

  --checks FILE        the archive, one check in each line: {"id", "claim", "title"?, "text"?, "lang"?, "url"?, "date"?}
  --queries FILE       the messages: {"id", "text", "lang"?, "url"?, "split"?}
  --qrels FILE         which check answers which message: two columns (message, check) or the four of TREC
  --split NAME         only the messages with this "split"
  --leave-out          take each message's right checks out of the archive before it is asked: every answer is then a wrong one
  --learn              learn from the archive first, as a desk does (minutes for 15,000 checks), and use what was learnt
                       only where it helps on held-out checks; "learnt" in the output says whether it is used
  --run OUT            write the rankings to OUT as a TREC run file: query Q0 check rank score tag

Example:
  touchstone eval --checks checks.jsonl --queries queries.jsonl --qrels qrels.tsv --split dev
`

const depth = 100

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { values, positionals } = readArguments(args, {
    checks: { type: 'string' },
    queries: { type: 'string' },
    qrels: { type: 'string' },
    split: { type: 'string' },
    'leave-out': { type: 'boolean' },
    learn: { type: 'boolean' },
    run: { type: 'string' },
  })
  const { checks, queries, qrels, split, 'leave-out': leaveOut, learn: learns, run: out } = values
  if (positionals.length > 0) throw new UsageProblem(`"${positionals[0]}" belongs to no option.`)
  if (checks === undefined || queries === undefined || qrels === undefined) throw new UsageProblem('Give all of --checks, --queries and --qrels.')
  const asked = [...readQueries(queries)].filter((query) => split === undefined || query.split === split)
  if (asked.length === 0) throw new FileProblem(split === undefined ? `${queries} holds no message.` : `${queries} holds no message of the split ${split}.`)
  const answers = [...readQrels(qrels)]
  const file = out === undefined ? undefined : await RunFile.create(out)
  const progress = createProgress(deps.stderr)
  const unknown = new Set(answers.map(([, check]) => check))
  const read = () => counting(readChecks(checks), ({ id }, count) => {
    unknown.delete(id)
    progress.show(`${count} checks read`)
  })
  const index = learns ? MatchIndex.build(read()) : undefined
  const learnt = index && useLearnt(index, (step, steps) => progress.show(`learning from the archive: step ${step} of ${steps}`, step / steps))
  const { run: ranking, ...figures } = evaluate({
    checks: index ? readChecks(checks) : read(),
    index,
    queries: asked,
    qrels: answers,
    leaveOut: leaveOut ?? false,
    depth: file ? depth : undefined,
    onProgress: (done, of) => progress.show(`${done} of ${of} messages asked`, done / of),
  })
  progress.clear()
  await file?.add(ranking)
  await file?.close()
  if (figures.n === 0) throw new FileProblem(`${qrels} names no check for any of the messages.`)
  if (unknown.size > 0) await write(deps.stderr, unknownWords(qrels, checks, unknown))
  await write(deps.stdout, `${JSON.stringify(index ? { ...figures, learnt } : figures, null, 2)}\n`)
  return 0
}

/** Null where the archive has too little to learn from. */
function useLearnt(index: MatchIndex, onStep: (step: number, steps: number) => void): (Learnt['verdict'] & { used: boolean }) | null {
  const learning = learn(index.archive)
  let step = learning.next()
  for (; !step.done; step = learning.next()) onStep(step.value.step, step.value.steps)
  if (!step.value) return null
  const { model, verdict } = step.value
  if (verdict.helps) index.useSimilarity(new Meaning(model, index.archive))
  return { ...verdict, used: verdict.helps }
}

function* counting<Item>(items: Iterable<Item>, onItem: (item: Item, count: number) => void): Generator<Item> {
  let count = 0
  for (const item of items) {
    yield item
    onItem(item, ++count)
  }
}

/** Nothing can find a check that is not there: most often the ids of two files were made apart. */
function unknownWords(qrels: string, checks: string, [first, ...more]: Iterable<string>): string {
  return `touchstone: ${qrels} names ${more.length === 0 ? `the check ${first}, which is not in ${checks}` : `${more.length + 1} checks that are not in ${checks}, such as ${first}`}: no message can find what is not there.\n`
}

export const command: Command = { name: 'eval', summary: 'Measure the matcher on messages whose answers are known.', help, run }
