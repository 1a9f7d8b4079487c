/** The plain page that says what did not work and what to do. */
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export function errorPage(words: Words, { title, detail }: { title: string; detail: string }): Html {
  return layout(words, {
    title,
    content: html`<div class="narrow flow">
<h1>${title}</h1>
<p class="lead">${detail}</p>
<p><a class="button quiet" href="/">${words.say('error.home')}</a></p>
</div>`,
  })
}
