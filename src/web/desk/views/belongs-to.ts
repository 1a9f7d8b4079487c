/** Where one is, on a page that stands beside a draft: the check it belongs to, and the questions that it answers. */
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { speech } from '../../views/speech.ts'

export interface Belonging {
  id: string
  language: string
  /** Null where nothing is written yet. */
  text: string | null
  /** What they say, with personal data masked. */
  claims: { id: string; wording: string }[]
  /** How many more claims there are. */
  more: number
}

export function nameOfCheck(words: Words, { text }: Belonging): string {
  return text ?? words.say('drafting.untitled')
}

export function belongsTo(words: Words, check: Belonging): Html {
  const { id, language, text, claims, more } = check
  const address = `/desk/checks/${encodeURIComponent(id)}`
  return html`<div class="belongs-to"><p class="meta"><a href="/desk/checks">${words.say('desk.nav.checks')}</a></p>
<p class="claim"><a href="${address}" ${text === null ? '' : speech(language)}>${nameOfCheck(words, check)}</a></p>
${claims.length === 0 ? '' : html`<p class="soft">${words.say('drafting.claims')}</p>
<ul class="plain-list">${claims.map(({ id, wording }) => html`<li><a href="/desk/claims/${encodeURIComponent(id)}" dir="auto">${wording}</a></li>`)}${more > 0 ? html`<li><a href="${address}#linked-claims">${words.say('belongs.more', { count: more })}</a></li>` : ''}</ul>`}</div>`
}
