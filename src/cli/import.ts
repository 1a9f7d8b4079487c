/** `touchstone import SOURCE`: brings in checks that others have published. */
import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { importChecks, openSource, type ImportCounts, type Source } from '#desk/importing'
import type { Command, CommandDeps } from './command.ts'
import { FileProblem } from './files.ts'
import { printable, write } from './output.ts'
import { createProgress, type Progress } from './progress.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone import SOURCE [--publisher NAME] [--site HOST] [--report FILE]

Brings in checks that others have published. They are shown as checked by their publisher, with link, rating and date as given.
Running it again changes nothing; a run that was cut short is simply run again.

SOURCE is a file, a folder (with all folders in it), an address on the web, or - for standard input. What it holds is found out:
  JSON lines           one check in each line: {"id", "claim", "title"?, "text"?, "lang"?, "url"?, "date"?, "rating"?, "publisher"?}
  a DataFeed           of ClaimReview, as publishers and archives offer it, of any size; also a plain list of ClaimReview
  pages                saved (.html) or live, with ClaimReview in them as JSON-LD
  Fact Check Tools     answers of Google's API, saved or live; all pages of a live answer are read

  --publisher NAME     who published the checks that do not say it themselves
  --site HOST          where they are published, such as facts.example; links without a host belong to it
  --report FILE        write every record that could not be taken to FILE, with its place and the reason, tab-separated

A record that cannot be taken is reported with its place, and the rest goes on. Exit code 0 then too; 1 when nothing could be read.

Examples:
  touchstone import checks.jsonl --publisher "Harbour Gazette" --site gazette.example
  touchstone import https://facts.example/feed.json
  touchstone import saved-pages/ --report rejected.tsv
  touchstone import "https://factchecktools.googleapis.com/v1alpha1/claims:search?query=vaccine&pageSize=50&key=KEY"
`

const shownRejections = 20

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { values, positionals } = readArguments(args, { publisher: { type: 'string' }, site: { type: 'string' }, report: { type: 'string' } })
  if (positionals.length !== 1) throw new UsageProblem(positionals.length === 0 ? 'Name what to import: a file, a folder, an address, or -.' : 'Name one source at a time.')
  const publisher = { name: values.publisher, site: readSite(values.site) }
  const source = await openSource(positionals[0], deps)
  const report = values.report === undefined ? undefined : await openReport(values.report)
  const { db } = await deps.database()
  const progress = createProgress(deps.stderr)
  const began = performance.now()
  let rejected = 0
  const counts = await importChecks({ db, clock: deps.clock }, {
    source,
    publisher,
    onProgress: (counts) => progress.show(progressLine(counts, performance.now() - began), shareOf(counts, source)),
    onRejection: ({ position, reason }) => {
      report?.write(`${position}\t${reason}\n`)
      if (++rejected <= shownRejections) sayRejection(deps, progress, `${position}: ${reason}`)
      else if (rejected === shownRejections + 1) sayRejection(deps, progress, `More could not be taken; ${values.report ? `all are in ${values.report}` : '--report FILE keeps them all'}.`)
    },
  })
  progress.clear()
  if (report) await closeReport(report)
  await write(deps.stdout, summary(source.name, counts, performance.now() - began))
  return taken(counts) > 0 ? 0 : 1
}

function readSite(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const url = URL.parse(/^https?:\/\//i.test(written) ? written : `https://${written}`)
  if (!url || !url.hostname.includes('.')) throw new UsageProblem(`--site takes a host such as facts.example, not "${written}".`)
  return url.hostname.replace(/^www\./, '')
}

async function openReport(path: string): Promise<WriteStream> {
  const report = createWriteStream(path)
  await once(report, 'open').catch((error: NodeJS.ErrnoException) => {
    throw new FileProblem(`The report ${path} cannot be written: ${error.code}.`)
  })
  return report
}

async function closeReport(report: WriteStream): Promise<void> {
  report.end()
  await once(report, 'close')
}

function sayRejection(deps: CommandDeps, progress: Progress, line: string): void {
  progress.clear()
  deps.stderr.write(`${printable(line)}\n`)
}

function progressLine(counts: ImportCounts, milliseconds: number): string {
  const rate = Math.round((taken(counts) / Math.max(milliseconds, 1)) * 1000)
  return `${number(taken(counts))} checks, ${number(rate)} a second, ${number(counts.rejected)} rejected`
}

function shareOf({ bytes }: ImportCounts, source: Source): number | undefined {
  return source.bytes === undefined ? undefined : bytes / Math.max(source.bytes, 1)
}

function taken({ added, changed, unchanged, repeated }: ImportCounts): number {
  return added + changed + unchanged + repeated
}

function summary(name: string, counts: ImportCounts, milliseconds: number): string {
  const { added, changed, unchanged, rejected, repeated, withdrawn } = counts
  const seconds = Math.max(milliseconds / 1000, 0.001)
  const withdrawals = withdrawn > 0 ? `, ${number(withdrawn)} withdrawn by their publisher` : ''
  const repetitions = repeated > 0 ? `, ${number(repeated)} repeated` : ''
  const line = `${number(added)} added, ${number(changed)} changed, ${number(unchanged)} unchanged${withdrawals}${repetitions}, ${number(rejected)} rejected`
  return `${name}: ${line} (${seconds.toFixed(1)} s, ${number(Math.round(taken(counts) / seconds))} a second)\n${taken(counts) > 0 ? '' : 'Nothing could be read.\n'}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}

export const command: Command = { name: 'import', summary: 'Bring in checks that others have published.', help, run }
