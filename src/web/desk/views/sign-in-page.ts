/** Where people of the desk sign in, and what to do when one cannot. */
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { layout } from '../../views/layout.ts'
import { passkeyForm, refusal } from './way-fields.ts'

export function signInPage(words: Words, { next, handle, refused }: { next: string; handle: string; refused?: string }): Html {
  const title = words.say('desk.signIn.title')
  const goOn = html`<input type="hidden" name="next" value="${next}">`
  return layout(words, {
    title,
    scripts: ['passkeys'],
    content: html`<div class="narrow stack">
<div class="title-block"><h1>${title}</h1></div>
${refusal(refused)}
<section class="flow" aria-labelledby="by-passkey"><h2 id="by-passkey">${words.say('desk.signIn.passkey')}</h2>
${passkeyForm(words, { action: '/desk/sign-in/passkey', challenge: '/desk/sign-in/challenge', kind: 'use', fields: goOn, button: words.say('desk.signIn.passkeyButton') })}</section>
<section class="flow" aria-labelledby="by-password"><h2 id="by-password">${words.say('desk.signIn.password')}</h2>
<form class="ask" method="post" action="/desk/sign-in">${goOn}
<div><label for="handle">${words.say('desk.person.handle')}</label><input id="handle" name="handle" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${handle}"></div>
<div><label for="password">${words.say('desk.password')}</label><input id="password" name="password" type="password" autocomplete="current-password" required></div>
<div><label for="code">${words.say('desk.signIn.code')}</label><p class="hint" id="code-hint">${words.say('desk.signIn.codeHint')}</p><input class="code" id="code" name="code" autocomplete="one-time-code" autocapitalize="none" required aria-describedby="code-hint"></div>
<div><button class="button" type="submit">${words.say('desk.signIn.button')}</button></div></form></section>
<p><a href="/desk/sign-in/help">${words.say('desk.signIn.help')}</a></p>
</div>`,
  })
}

export function signInHelpPage(words: Words): Html {
  const title = words.say('desk.signIn.help')
  return layout(words, {
    title,
    content: html`<div class="narrow flow"><h1>${title}</h1>
<p class="lead">${words.say('desk.locked.code')}</p><p>${words.say('desk.locked.editor')}</p><p>${words.say('desk.locked.last')} <code>bin/touchstone invite --for HANDLE</code></p>
<p><a class="button quiet" href="/desk/sign-in">${words.say('desk.signIn.button')}</a></p></div>`,
  })
}
