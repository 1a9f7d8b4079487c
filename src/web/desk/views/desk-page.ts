/** The frame of the desk's own pages: where one can go in it, what the keys do, and the way out. */
import type { Session } from '#desk/people'
import type { Words } from '#words'
import type { WebContext } from '../../deps.ts'
import { html, type Html } from '../../views/html.ts'
import { layout } from '../../views/layout.ts'
import { openPlaces, type Place, places } from './places.ts'

/** In which words a page speaks, and to whom. */
export interface Frame {
  words: Words
  session: Session
}

export interface DeskPage {
  title: string
  here: Place
  content: Html
  /** A browser module of src/web/client; the page works without it. */
  script?: string
  /** What keys do here, for the help that `?` opens. What they press or give the focus to carries `data-key`. */
  keys?: ShortcutHelp[]
  /** Takes the whole width of a large screen. */
  wide?: boolean
}

export interface ShortcutHelp {
  key: string
  does: string
}

export function frameOf(c: WebContext): Frame {
  return { words: c.var.words, session: c.var.session! }
}

export function deskPage({ words, session }: Frame, { title, here, content, script, keys = [], wide = false }: DeskPage): Html {
  const open = openPlaces(session.roles)
  return layout(words, {
    title,
    wide,
    scripts: script ? ['desk', script] : ['desk'],
    bar: html`<div class="desk-bar" data-keys="${session.shortcuts ? 'on' : 'off'}">
<button class="button quiet desk-menu-button" type="button" popovertarget="desk-menu">${words.say('desk.menu')}</button>
<nav class="desk-menu" id="desk-menu" popover aria-label="${words.say('desk.nav')}"><ul class="desk-nav">${open.map((place) => html`<li><a href="${places[place].address}" data-key="g ${places[place].key}" ${here === place ? html`aria-current="page"` : ''}>${words.say(`desk.nav.${place}`)}</a></li>`)}</ul></nav>
<div class="desk-own"><button class="button quiet" type="button" popovertarget="desk-help">${words.say('desk.keys')}</button>
<form method="post" action="/desk/sign-out"><button class="button quiet" type="submit">${words.say('desk.signOut')}</button></form></div>
</div>
${help(words, session, open, keys)}`,
    content,
  })
}

function help(words: Words, session: Session, open: Place[], keys: ShortcutHelp[]): Html {
  const line = ({ key, does }: ShortcutHelp) => html`<div><dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${does}</dd></div>`
  const everywhere = [{ key: '?', does: words.say('desk.keys.help') }, ...open.map((place) => ({ key: `g ${places[place].key}`, does: words.say('desk.keys.goTo', { place: words.say(`desk.nav.${place}`) }) }))]
  return html`<div class="desk-help" id="desk-help" popover role="dialog" aria-labelledby="desk-help-title">
<div class="desk-help-head"><h2 id="desk-help-title" tabindex="-1" autofocus>${words.say('desk.keys.title')}</h2><button class="button quiet" type="button" popovertarget="desk-help" popovertargetaction="hide">${words.say('desk.keys.close')}</button></div>
<p class="soft">${words.say(session.shortcuts ? 'desk.keys.when' : 'desk.keys.off')} <a href="/desk/account#keys">${words.say('desk.keys.change')}</a></p>
${keys.length > 0 ? html`<h3>${words.say('desk.keys.here')}</h3><dl class="keys">${keys.map(line)}</dl><h3>${words.say('desk.keys.everywhere')}</h3>` : ''}
<dl class="keys">${everywhere.map(line)}</dl>
</div>`
}
