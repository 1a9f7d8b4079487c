/** What a notice says: the newest check with its rating first, in its own language, and how many more there are. */

import { type News, ratingOf } from '#desk/newsletter'
import { directionOf, english, wordsIn } from '#words'
import type { Notice } from './types.ts'

const longest = { title: 160, body: 300 }

/** `news` is newest first, and never empty. What changed is told before what is new. */
export function noticeOf(news: News[], publicUrl: string): Notice {
  const first = news.find(({ correction }) => correction) ?? news[0]
  const { language, claim, correction, summary, editionId, entryIndex } = first
  const words = wordsIn(language) ?? english
  const rating = ratingOf(first, words)
  const said = correction ? `${words.say(`newsletter.letter.kind.${correction.kind}`)} ${correction.note}` : (summary ?? '')
  const more = news.length > 1 ? words.say('notices.more', { count: news.length - 1 }) : ''
  return {
    title: cut(words.say('share.led', { rating, quoted: words.say('share.quoted', { claim }) }), longest.title),
    body: [cut(said, longest.body), more].filter(Boolean).join('\n'),
    language,
    direction: directionOf(language) ?? 'ltr',
    url: news.length > 1 ? `${publicUrl}/checks` : `${publicUrl}/checks/${encodeURIComponent(editionId)}`,
    tag: `entry-${entryIndex}`,
  }
}

function cut(text: string, length: number): string {
  const whole = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)]
  return whole.length <= length ? text : `${whole.slice(0, length - 1).map(({ segment }) => segment).join('')}…`
}
