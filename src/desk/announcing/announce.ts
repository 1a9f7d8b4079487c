/**
 * Announces changed feeds to the hub the operator named: one ping for each feed that a new entry of the public log has changed.
 * What was announced is written down after the hub has taken all of it. Killed before, the same pings go out once more, which
 * a hub takes for "look again": nothing is lost and nothing is doubled for those who follow a feed.
 */

import type { Database } from '#db'
import type { NamedServers } from '#fetching'

export interface Announcing {
  db: Database
  hub: string
  publicUrl: string
  servers: Pick<NamedServers, 'post'>
  clock: () => Date
}

const formats = ['atom', 'rss', 'json']

/** How many feeds were announced. Throws where the hub does not take one: to be tried again later. */
export async function announce({ db, hub, publicUrl, servers, clock }: Announcing): Promise<number> {
  const known = await db.selectFrom('hub_announcements').select('entry_index').where('hub', '=', hub).executeTakeFirst()
  const { newest } = await db.selectFrom('ledger_entries').select((of) => of.fn.max('index').as('newest')).executeTakeFirstOrThrow()
  if (newest === null || (known && known.entry_index >= newest)) return 0

  // A hub that is new is told of every feed once, not of the whole history.
  const feeds = await changedFeeds(db, known?.entry_index ?? -1)
  for (const feed of feeds) await ping(servers, hub, publicUrl + feed)
  await db
    .insertInto('hub_announcements')
    .values({ hub, entry_index: newest, announced_at: clock() })
    .onConflict((on) => on.column('hub').doUpdateSet({ entry_index: newest, announced_at: clock() }))
    .execute()
  return feeds.length
}

async function changedFeeds(db: Database, after: number): Promise<string[]> {
  const changed = await db
    .selectFrom('publications')
    .leftJoin('checks', 'checks.id', 'publications.edition_id')
    .leftJoin('explainers', 'explainers.id', 'publications.edition_id')
    .select(['checks.language', 'checks.topics', 'publications.number', 'explainers.id as explainer'])
    .where('entry_index', '>', after)
    .execute()
  const takenBack = await db
    .selectFrom('publications')
    .innerJoin('checks', (on) => on.onRef('checks.translation_of', '=', 'publications.edition_id').onRef('checks.retracted_at', '=', 'publications.published_at'))
    .select(['checks.language', 'checks.topics'])
    .where('entry_index', '>', after)
    .execute()
  const names = new Set(['checks', ...(changed.some(({ number }) => number > 1) ? ['corrections'] : []), ...(changed.some(({ explainer }) => explainer !== null) ? ['explainers'] : [])])
  for (const { language, topics } of [...changed, ...takenBack]) {
    if (language === null || topics === null) continue
    names.add(`languages/${encodeURIComponent(language.toLowerCase().split('-')[0])}`)
    for (const topic of topics) names.add(`topics/${encodeURIComponent(topic)}`)
  }
  return [...names].flatMap((name) => formats.map((format) => `/feeds/${name}.${format}`))
}

async function ping(servers: Pick<NamedServers, 'post'>, hub: string, feed: string): Promise<void> {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }).toString()
  const { status } = await servers.post(hub, body, { type: 'application/x-www-form-urlencoded', milliseconds: 10_000, bytes: 64 * 1024 })
  if (status < 200 || status > 299) throw new Error(`The hub answered with ${status}.`)
}
