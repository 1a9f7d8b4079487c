/** Says that somebody is not signed in (any more), keeps what they typed, and lets them send it again afterwards. */
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export interface Refused {
  title: string
  detail: string
  method: string
  address: string
  typed: [name: string, value: string][]
  /** Whether signing in would help. */
  signIn: boolean
  /** Whether the browser may know more when it asks again from here. */
  reload: boolean
}

export function signInAgainPage(words: Words, { title, detail, method, address, typed, signIn, reload }: Refused): Html {
  const way = method === 'GET' ? `?next=${encodeURIComponent(address)}` : ''
  return layout(words, {
    title,
    head: reload ? html`<meta http-equiv="refresh" content="0">` : undefined,
    content: html`<div class="narrow flow">
<h1>${title}</h1>
<p class="lead">${detail}</p>
<p class="ways">${signIn ? html`<a class="button" href="/desk/sign-in${way}" ${typed.length > 0 ? html`target="_blank"` : ''}>${words.say(typed.length > 0 ? 'desk.again.newTab' : 'desk.again.signIn')}</a> ` : ''}<a class="button quiet" href="/">${words.say('error.home')}</a></p>
${typed.length > 0 ? kept(words, address, typed) : ''}
</div>`,
  })
}

function kept(words: Words, address: string, typed: Refused['typed']): Html {
  const texts = typed.filter(isText)
  return html`<form class="ask" method="post" action="${address}">
<h2>${words.say('desk.again.kept')}</h2>
<p>${words.say('desk.again.keptLead')}</p>
${typed.filter((field) => !isText(field)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${texts.map(([name, value], at) => html`<div><label for="kept-${at}">${words.say('desk.again.field', { number: at + 1, of: texts.length })}</label><textarea id="kept-${at}" name="${name}" rows="4" dir="auto">
${value}</textarea></div>`)}
<div><button class="button" type="submit">${words.say('desk.again.send')}</button></div>
</form>`
}

/** What somebody wrote, and no key or choice of the form. */
function isText([, value]: Refused['typed'][number]): boolean {
  return value.length >= 40 || /\s/.test(value)
}
