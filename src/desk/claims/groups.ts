/** The messages of a claim, put together where they say the same: identical ones counted, near-identical ones side by side. */

import { setImmediate as turn } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#db'
import { runsOf, wordsOf } from '#desk/comparing'
import { masked, type MaskedText } from '#privacy'
import { readTogether } from './read-together.ts'
import { type Unmasking, unmaskings } from './unmasking.ts'

/** What was sent in exactly these words. */
export interface Variant {
  /** Names it: one of the submissions that have these words. */
  submissionId: string
  text: MaskedText
  url: MaskedText | null
  isMasked: boolean
  /** How many sent it. */
  count: number
  /** Days, never moments. YYYY-MM-DD */
  firstOn: string
  lastOn: string
  unmaskings: Unmasking[]
}

/** The first is the one that most sent; the others differ from it by little. */
export interface Group {
  variants: Variant[]
  count: number
}

export interface Groups {
  groups: Group[]
  /** Different messages that are not shown. */
  left: number
  /** Copies whose words have grown old and were forgotten. */
  forgotten: number
}

const mostTexts = 150
const nearEnough = 0.4
const mostWords = 400
/** Reading one takes milliseconds: others have their turn before the next. */
const longText = 3_000

export async function submissionGroups(db: Database, root: RawBuilder<string>, now: Date, personId: string | null): Promise<Groups> {
  const { texts, forgotten } = await readTogether(db, { texts: textsOf(root), forgotten: howManyForgotten(root) })
  const shown = texts.slice(0, mostTexts)
  const looked = await unmaskings(db, shown.map(({ id }) => id), { personId, now })
  const variants: (Variant & Compared)[] = []
  for (const { id, text, url, count, first, last } of shown) {
    const mine = looked.filter(({ submissionId }) => submissionId === id)
    const mayRead = mine.some((unmasking) => unmasking.mayRead)
    const [hiddenText, hiddenUrl] = mayRead ? [[text], url === null ? null : [url]] : [masked(text), url === null ? null : masked(url)]
    const words = wordsOf({ statement: text }).slice(0, mostWords)
    variants.push({
      submissionId: id,
      text: hiddenText,
      url: hiddenUrl,
      isMasked: [...hiddenText, ...(hiddenUrl ?? [])].some((piece) => typeof piece !== 'string'),
      count,
      firstOn: first,
      lastOn: last,
      unmaskings: mine,
      length: words.length,
      whole: words.join(' '),
      runs: runsOf(words),
    })
    if (text.length > longText) await turn()
  }
  return { groups: grouped(variants), left: texts.length > mostTexts ? texts[0].texts - mostTexts : 0, forgotten: forgotten[0].count }
}

interface Text {
  id: string
  text: string
  url: string | null
  count: number
  first: string
  last: string
  texts: number
}

function textsOf(root: RawBuilder<string>): RawBuilder<Text> {
  return sql`
    select min(s.id) as id, s.text, s.url, count(*)::int as count, to_char(min(s.received_at) at time zone 'UTC', 'YYYY-MM-DD') as first, to_char(max(s.received_at) at time zone 'UTC', 'YYYY-MM-DD') as last, (count(*) over ())::int as texts
    from submissions s join queue_entries m on m.claim_id = s.claim_id
    where m.root_id = ${root} and (s.text <> '' or s.url is not null)
    group by s.text, s.url order by count(*) desc, min(s.id) limit ${mostTexts + 1}`
}

function howManyForgotten(root: RawBuilder<string>): RawBuilder<{ count: number }> {
  return sql`select count(*)::int as count from submissions s join queue_entries m on m.claim_id = s.claim_id where m.root_id = ${root} and s.text = '' and s.url is null`
}

interface Compared {
  length: number
  whole: string
  runs: Set<string>
}

function grouped(variants: (Variant & Compared)[]): Group[] {
  const groups: { like: Compared; group: Group }[] = []
  for (const { length, whole, runs, ...variant } of variants) {
    const like = { length, whole, runs }
    const near = groups.find((other) => areNear(other.like, like))
    if (near) {
      near.group.variants.push(variant)
      near.group.count += variant.count
    } else {
      groups.push({ like, group: { variants: [variant], count: variant.count } })
    }
  }
  return groups.map(({ group }) => group).sort((a, b) => b.count - a.count)
}

function areNear(a: Compared, b: Compared): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length < 4) return shorter.whole === longer.whole
  return shareEnough(shorter.runs, longer.runs)
}

/** Whether enough runs of three words are the same, of both or of the shorter; given up as soon as too many are missing. */
function shareEnough(few: Set<string>, many: Set<string>): boolean {
  const least = Math.min(2 * nearEnough * few.size, (nearEnough / (1 + nearEnough)) * (few.size + many.size)) - 1e-9
  let missing = 0
  for (const run of few) if (!many.has(run) && few.size - ++missing < least) return false
  return true
}
