/** The two ways in, as forms show them: a passkey that the browser makes or uses, and a password with an authenticator app. */
import { renderSVG } from 'uqr'
import { type NewAuthenticator, shortestPassword } from '#desk/people'
import type { Words } from '#words'
import { html, raw, type Html } from '../../views/html.ts'

/** The texts that the browser module says stand in the form, so that it holds no words itself. */
export function passkeyForm(words: Words, { action, challenge, kind, fields, button }: { action: string; challenge: string; kind: 'make' | 'use'; fields: Html | ''; button: string }): Html {
  const says = (name: string, text: string) => html`data-${raw(name)}="${text}"`
  return html`<noscript><p class="soft">${words.say('desk.passkey.needsScript')}</p></noscript>
<div hidden><form class="ask" method="post" action="${action}" data-passkey="${kind}" data-challenge="${challenge}" ${says('cannot', words.say('desk.passkey.cannot'))} ${says('failed', words.say('desk.passkey.failed'))} ${says('elsewhere', words.say('desk.passkey.elsewhere'))} ${says('known', words.say('desk.passkey.known'))}>
${fields}<input type="hidden" name="response" value="">
<div><button class="button" type="submit">${button}</button></div>
<p role="status"></p>
</form></div>`
}

export function passwordFields(words: Words, { typed, address, sealed }: NewAuthenticator): Html {
  return html`<div><label for="password">${words.say('desk.password.new')}</label><p class="hint" id="password-hint">${words.say('desk.password.hint', { least: shortestPassword })}</p><input id="password" name="password" type="password" autocomplete="new-password" required minlength="${shortestPassword}" aria-describedby="password-hint"></div>
<fieldset class="plain-fields"><legend>${words.say('desk.app.title')}</legend>
<p class="soft">${words.say('desk.app.what')}</p>
<div class="qr" role="img" aria-label="${words.say('desk.app.picture')}">${raw(renderSVG(address, { border: 2 }))}</div>
<p>${words.say('desk.app.typed')} <code class="secret">${typed}</code></p>
<input type="hidden" name="sealed" value="${sealed}">
<label for="new-code">${words.say('desk.app.code')}</label><input class="code" id="new-code" name="code" inputmode="numeric" autocomplete="one-time-code" required></fieldset>`
}

export function refusal(refused: string | undefined): Html | '' {
  return refused ? html`<div class="refusal" role="alert" id="refusal"><p>${refused}</p></div>` : ''
}
