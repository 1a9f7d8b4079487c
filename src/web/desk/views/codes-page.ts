/** The recovery codes, shown this once. */
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { layout } from '../../views/layout.ts'

export function codesPage(words: Words, codes: string[]): Html {
  const title = words.say('desk.codes.title')
  return layout(words, {
    title,
    content: html`<div class="narrow flow"><h1>${title}</h1><p class="lead">${words.say('desk.codes.lead')}</p>
<ul class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p><a class="button" href="/desk">${words.say('desk.codes.kept')}</a></p></div>`,
  })
}
