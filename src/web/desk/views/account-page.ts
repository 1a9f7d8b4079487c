/** One's own account at the desk. */
import type { OwnSession, Passkey, Person } from '#desk/people'
import { html, type Html } from '../../views/html.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { passkeyForm } from './way-fields.ts'

export interface AccountView {
  person: Person
  passkeys: Passkey[]
  password: { setAt: Date; codesLeft: number } | null
  sessions: OwnSession[]
  /** Whether they have signed in a few minutes ago. */
  fresh: boolean
}

export function accountPage(frame: Frame, view: AccountView): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('desk.nav.account'),
    here: 'account',
    script: 'passkeys',
    content: html`<div class="stack narrow">
<div class="title-block"><h1>${words.say('desk.nav.account')}</h1><p class="lead soft">${words.say('desk.account.who', { handle: view.person.handle })}</p></div>
${nameSection(frame, view.person)}
${passkeysSection(frame, view)}
${passwordSection(frame, view)}
${sessionsSection(frame, view.sessions)}
${keysSection(frame)}
</div>`,
  })
}

function nameSection({ words }: Frame, { name, shownAs }: Person): Html {
  return html`<section class="flow" aria-labelledby="name-heading"><div class="section-head"><h2 id="name-heading">${words.say('desk.account.name')}</h2></div>
<form class="ask" method="post" action="/desk/account/name">
<div><label for="name">${words.say('desk.person.name')}</label><input id="name" name="name" autocomplete="name" required maxlength="80" dir="auto" value="${name}"></div>
<div><label for="shown">${words.say('desk.account.shownAs')}</label><p class="hint" id="shown-hint">${words.say('desk.account.shownAsHint')}</p><input id="shown" name="shownAs" maxlength="80" dir="auto" aria-describedby="shown-hint" value="${shownAs ?? ''}"></div>
<div><button class="button quiet" type="submit">${words.say('desk.account.save')}</button></div></form></section>`
}

function passkeysSection(frame: Frame, { passkeys, password, fresh }: AccountView): Html {
  const { words } = frame
  const last = passkeys.length === 1 && !password
  return html`<section class="flow" aria-labelledby="passkeys"><div class="section-head"><h2 id="passkeys">${words.say('desk.passkey.heading')}</h2></div>
<p class="soft">${words.say('desk.passkey.what')}</p>
${passkeys.length === 0 ? '' : html`<ul class="plain-list">${passkeys.map((passkey, at) => html`<li><form class="in-line" method="post" action="/desk/account/passkeys/name"><input type="hidden" name="passkey" value="${passkey.id}"><label class="hidden-visually" for="passkey-${at}">${words.say('desk.passkey.label')}</label><input id="passkey-${at}" name="label" required maxlength="80" dir="auto" value="${passkey.label}"><button class="button quiet" type="submit">${words.say('desk.passkey.rename')}</button></form>
<div class="in-line"><span class="row-note">${words.say('desk.passkey.made', { date: words.date(passkey.madeAt) })} ${passkey.usedAt ? words.say('desk.passkey.used', { date: words.date(passkey.usedAt) }) : words.say('desk.passkey.unused')}</span>${last ? '' : html`<form method="post" action="/desk/account/passkeys/removal"><input type="hidden" name="passkey" value="${passkey.id}"><button class="button quiet" type="submit" aria-label="${words.say('desk.passkey.removeNamed', { label: passkey.label })}">${words.say('desk.passkey.remove')}</button></form>`}</div></li>`)}</ul>`}
${fresh ? passkeyForm(words, { action: '/desk/account/passkeys', challenge: '/desk/account/passkeys/challenge', kind: 'make', fields: html`<div><label for="label">${words.say('desk.passkey.newLabel')}</label><input id="label" name="label" maxlength="80" dir="auto"></div>`, button: words.say('desk.passkey.add') }) : signInFirst(frame)}</section>`
}

function passwordSection(frame: Frame, { password, fresh }: AccountView): Html {
  const { words } = frame
  return html`<section class="flow" aria-labelledby="password-heading"><div class="section-head"><h2 id="password-heading">${words.say('desk.password.heading')}</h2></div>
<p>${password ? words.say('desk.password.since', { date: words.date(password.setAt), count: password.codesLeft }) : words.say('desk.password.none')}</p>
${fresh ? html`<div class="in-line"><a class="button quiet" href="/desk/account/password">${words.say(password ? 'desk.password.change' : 'desk.password.add')}</a>${password ? html`<form method="post" action="/desk/account/codes"><button class="button quiet" type="submit">${words.say('desk.codes.make')}</button></form>` : ''}</div>` : signInFirst(frame)}</section>`
}

function signInFirst({ words }: Frame): Html {
  return html`<p class="soft">${words.say('desk.account.notFresh')} <a href="/desk/sign-in?next=/desk/account">${words.say('desk.again.signIn')}</a></p>`
}

function sessionsSection({ words, session }: Frame, sessions: OwnSession[]): Html {
  return html`<section class="flow" aria-labelledby="sessions"><div class="section-head"><h2 id="sessions">${words.say('desk.sessions.heading')}</h2></div>
<p class="soft">${words.say('desk.sessions.what')}</p>
<ul class="plain-list">${sessions.map(({ id, browser, kind, beganAt, seenAt }) => html`<li class="in-line"><span><strong>${browser ?? words.say('desk.sessions.unknown')}</strong>${id === session.id ? html` (${words.say('desk.sessions.this')})` : ''}<span class="row-note">${words.say(`desk.sessions.by.${kind}`)}, ${words.say('desk.sessions.seen', { began: words.moment(beganAt), seen: words.moment(seenAt ?? beganAt) })}</span></span>
<form method="post" action="/desk/account/sessions"><input type="hidden" name="session" value="${id}"><button class="button quiet" type="submit" aria-label="${words.say('desk.sessions.endNamed', { browser: browser ?? words.say('desk.sessions.unknown') })}">${words.say('desk.sessions.end')}</button></form></li>`)}</ul>
${sessions.length > 1 ? html`<form method="post" action="/desk/account/sessions"><input type="hidden" name="session" value="others"><button class="button quiet" type="submit">${words.say('desk.sessions.endOthers')}</button></form>` : ''}</section>`
}

function keysSection({ words, session }: Frame): Html {
  return html`<section class="flow" aria-labelledby="keys"><div class="section-head"><h2 id="keys">${words.say('desk.keys.title')}</h2></div>
<p>${words.say(session.shortcuts ? 'desk.keys.areOn' : 'desk.keys.off')}</p>
<form method="post" action="/desk/account/shortcuts"><input type="hidden" name="keys" value="${session.shortcuts ? 'off' : 'on'}"><button class="button quiet" type="submit">${words.say(session.shortcuts ? 'desk.keys.turnOff' : 'desk.keys.turnOn')}</button></form></section>`
}
