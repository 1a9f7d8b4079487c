/** Who checked it, and when. */
import type { Check } from '#desk/checks'
import type { Words } from '#words'
import { html, type Html } from './html.ts'

export function byline(words: Words, check: Pick<Check, 'origin' | 'publisher' | 'publishedOn'>): Html {
  const { publishedOn } = check
  const publisher = isolated(publisherOf(words, check))
  return publishedOn
    ? html`<span>${words.say('check.byOn', { publisher, date: unbroken(words.date(publishedOn)) })}</span>`
    : html`<span>${words.say('check.by', { publisher })}</span>`
}

/** The desk's own are published under the name that it has now, whatever it was called on that day. */
export function publisherOf({ deskName }: Words, { origin, publisher }: Pick<Check, 'origin' | 'publisher'>): string {
  return origin === 'desk' ? deskName : publisher.name
}

/** Of what the desk published itself. */
export function deskByline(words: Words, kind: 'check' | 'explainer', { name, date }: { name: string; date: string }): Html {
  if (kind === 'check') return byline(words, { origin: 'desk', publisher: { name, site: null }, publishedOn: date })
  return html`<span>${words.say('explainer.byOn', { publisher: isolated(name), date: unbroken(words.date(date)) })}</span>`
}

/** Keeps a name in another direction from turning the sentence around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** Keeps the parts of a date on one line. */
function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0')
}
