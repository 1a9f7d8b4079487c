/** The checks a message is matched against: the desk's own archive, or a file of them that needs no database. */
import { join } from 'node:path'
import { getChecks, type Check } from '#desk/checks'
import { startMatching } from '#desk/matching'
import { MatchIndex, type CheckDocument, type Explanation, type MatchResult, type Message } from '#match'
import { english } from '#words'
import type { CommandDeps } from './command.ts'
import { readChecks } from './files.ts'

export interface ShownCheck {
  id: string
  claim: string
  rating?: string
  publisher?: string
  date?: string
  url?: string
}

export interface Archive {
  size: number
  match(message: Message, limit: number): Promise<MatchResult>
  explain(message: Message): Promise<Explanation[]>
  show(ids: string[]): Promise<Map<string, ShownCheck>>
  close(): Promise<void>
}

export function openArchive(deps: CommandDeps, checksFile: string | undefined): Promise<Archive> {
  return checksFile === undefined ? openDesk(deps) : openFile(checksFile)
}

async function openDesk(deps: CommandDeps): Promise<Archive> {
  const { db, url } = await deps.database()
  const matcher = startMatching({ databaseUrl: url, snapshotDir: join(deps.dataDir, 'match'), log: deps.log })
  try {
    await matcher.ready
  } catch (error) {
    await matcher.stop()
    throw error
  }
  return {
    size: matcher.status().checks,
    match: (message, limit) => matcher.match(message, { limit }),
    explain: async (message) => (await matcher.explain(message)).map(({ explanation }) => explanation),
    show: async (ids) => new Map((await getChecks(db, ids)).map((check) => [check.id, shownOf(check)])),
    close: () => matcher.stop(),
  }
}

function shownOf({ id, claim, rating, ratingKey, publisher, publishedOn, url }: Check): ShownCheck {
  const words = ratingKey === null ? rating : english.say(`rating.${ratingKey}`)
  return { id, claim, rating: words ?? undefined, publisher: publisher.name, date: publishedOn ?? undefined, url: url ?? undefined }
}

const explained = 5

async function openFile(path: string): Promise<Archive> {
  const shown = new Map<string, ShownCheck>()
  const index = MatchIndex.build(noting(path, shown))
  return {
    size: index.size,
    match: async (message, limit) => index.match(message, { limit }),
    explain: async (message) => index.match(message, { limit: explained }).matches.map(({ id }) => index.explain(message, id)),
    show: async (ids) => new Map(ids.flatMap((id) => (shown.has(id) ? [[id, shown.get(id)!]] : []))),
    close: async () => undefined,
  }
}

/** What is shown of a check is kept; its article is not. */
function* noting(path: string, shown: Map<string, ShownCheck>): Generator<CheckDocument> {
  for (const { rating, publisher, date, ...document } of readChecks(path)) {
    shown.set(document.id, { id: document.id, claim: document.claim, rating, publisher, date, url: document.links?.[0] })
    yield document
  }
}
