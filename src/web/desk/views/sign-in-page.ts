/** Where a sign-in link leads: one button, or what to do when the link has run out. */
import type { Words } from '#words'
import { html } from '../../views/html.ts'
import { layout } from '../../views/layout.ts'

export function signInPage(words: Words, token: string | null) {
  const title = words.say(token ? 'desk.signIn.title' : 'desk.signIn.gone')
  return layout(words, {
    title,
    content: html`<div class="narrow flow">
<h1>${title}</h1>
<p class="lead">${words.say(token ? 'desk.signIn.lead' : 'desk.signIn.goneLead')}</p>
${token ? html`<form method="post" action="/desk/sign-in/${token}"><button class="button" type="submit">${words.say('desk.signIn.button')}</button></form>` : ''}
<p class="soft">${words.say('desk.signIn.note')}</p>
</div>`,
  })
}
