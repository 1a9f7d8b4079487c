/** What every form of a feed says, whichever words its format has for it. */

import type { PublishedCheck, PublishedCorrection, PublishedExplainer, TakenBack } from '#desk/published'
import type { AnyDocument } from '#desk/versions'
import { english, wordsIn, type Words } from '#words'
import { addresses, type DeskFacts, firstOf } from '../desk.ts'
import { ratingWords } from '../data/claim-review.ts'

export interface Feed {
  title: string
  description: string
  /** The page for people that shows the same. */
  home: string
  /** Where the feed stands, without its ending. */
  address: string
  /** Whoever reads the feed may ask here to be told of what is new. */
  hub: string | null
  language: string
  desk: string
  items: FeedItem[]
}

export interface FeedItem {
  /** Never changes, also when what it names is corrected. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  language: string
  published: Date
  updated: Date
  tags: string[]
  image: string | null
}

/** What was removed leaves the feeds; what was taken back stays and says so. */
export function itemsOfChecks(desk: DeskFacts, checks: PublishedCheck[]): FeedItem[] {
  return checks.flatMap((check) => (check.document === null ? [] : [check.takenBack ? takenBackItem(desk, check, check.takenBack) : standingItem(desk, check)]))
}

function standingItem(desk: DeskFacts, check: PublishedCheck): FeedItem {
  const document = check.document!
  const words = wordsFor(document.language)
  const rating = ratingWords({ document })
  const [newest] = check.versions
  return {
    ...common(desk, check),
    title: words.say('answer.title', { rating, claim: document.claim }),
    summary: document.summary,
    html: paragraphs([`${words.say('answer.ratingLabel')}: ${rating}. ${document.summary}`, document.rating.explanation, newest.note && words.say('published.changed', { note: newest.note })]),
    tags: [rating, ...topicsOf(desk, document)],
  }
}

function topicsOf(desk: DeskFacts, { topics, language }: AnyDocument): string[] {
  return topics.map((topic) => desk.topicName(topic, language))
}

/** Why an original was taken back is said in its language: of its translation a feed says only that it was. */
function takenBackItem(desk: DeskFacts, check: PublishedCheck, { edition, note }: TakenBack): FeedItem {
  const document = check.document!
  const words = wordsFor(document.language)
  const own = edition === check.id
  const said = words.say(own ? 'published.retracted' : 'published.originalRetracted')
  return { ...common(desk, check), title: words.say('published.retractedTitle', { claim: document.claim }), summary: own ? (note ?? '') : said, html: paragraphs([said, own ? note : null]), tags: topicsOf(desk, document) }
}

function common(desk: DeskFacts, check: PublishedCheck): Omit<FeedItem, 'title' | 'summary' | 'html' | 'tags'> {
  const url = addresses.check(desk, check.id)
  const [newest] = check.versions
  return { id: url, url, language: check.language, published: firstOf(check).publishedAt, updated: check.takenBack?.at ?? newest.publishedAt, image: check.takenBack ? null : addresses.card(desk, newest.sha256) }
}

/** What was removed or taken back is offered to nobody any more; that it was taken back stands in the feed of corrections. */
export function itemsOfExplainers(desk: DeskFacts, explainers: PublishedExplainer[]): FeedItem[] {
  return explainers.flatMap((explainer) => {
    const { document, versions: [newest] } = explainer
    if (!document || explainer.takenBack) return []
    const url = addresses.edition(desk, explainer)
    const note = newest.note && wordsFor(document.language).say('published.changed', { note: newest.note })
    return { id: url, url, title: document.title, summary: document.summary, html: paragraphs([document.summary, note]), language: document.language, published: firstOf(explainer).publishedAt, updated: newest.publishedAt, tags: topicsOf(desk, document), image: null }
  })
}

export function itemsOfCorrections(desk: DeskFacts, corrections: PublishedCorrection[]): FeedItem[] {
  return corrections.map(({ id, of, number, language, name, kind, note, at }) => {
    const words = wordsFor(language)
    const url = `${addresses.edition(desk, { id, kind: of })}/versions/${number}`
    return { id: url, url, title: words.say(`published.correction.${kind}`, { claim: name }), summary: note, html: paragraphs([note]), language, published: at, updated: at, tags: [kind], image: null }
  })
}

export function newestOf({ items }: Feed): Date | null {
  return items.reduce<Date | null>((newest, { updated }) => (newest && newest >= updated ? newest : updated), null)
}

function wordsFor(language: string): Words {
  return wordsIn(language) ?? english
}

function paragraphs(texts: (string | null)[]): string {
  return texts.filter((text): text is string => Boolean(text)).map((text) => `<p>${escaped(text)}</p>`).join('')
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
