/** The frame of the desk's own pages: where one can go in it, and the way out. */
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { layout } from '../../views/layout.ts'

export interface DeskPage {
  title: string
  here: 'matching' | 'explain'
  content: Html
  /** A browser module of src/web/client; the page works without it. */
  script?: string
}

export function deskPage(words: Words, { title, here, content, script }: DeskPage): Html {
  const link = (name: DeskPage['here'], address: string) => html`<li><a href="${address}" ${here === name ? html`aria-current="page"` : ''}>${words.say(`desk.nav.${name}`)}</a></li>`
  return layout(words, {
    title,
    script,
    content: html`<div class="desk-bar">
<nav aria-label="${words.say('desk.nav')}"><ul class="desk-nav">${link('matching', '/desk/matching')}${link('explain', '/desk/matching/explain')}</ul></nav>
<form method="post" action="/desk/sign-out"><button class="button quiet" type="submit">${words.say('desk.signOut')}</button></form>
</div>
${content}`,
  })
}
