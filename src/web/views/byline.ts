/** Who checked it, and when. */
import type { Check } from '#desk/checks'
import type { Words } from '#words'
import { html, type Html } from './html.ts'

export function byline(words: Words, { publisher, publishedOn }: Pick<Check, 'publisher' | 'publishedOn'>): Html {
  return publishedOn
    ? html`<span>${words.say('check.byOn', { publisher: isolated(publisher.name), date: unbroken(words.date(publishedOn)) })}</span>`
    : html`<span>${words.say('check.by', { publisher: isolated(publisher.name) })}</span>`
}

/** Of what the desk published itself. */
export function deskByline(words: Words, kind: 'check' | 'explainer', { name, date }: { name: string; date: string }): Html {
  if (kind === 'check') return byline(words, { publisher: { name, site: null }, publishedOn: date })
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
