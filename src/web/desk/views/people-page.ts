/** The people of the desk with their roles, and the invitations that are open. */
import { type Invitation, invitationDays, type Person, roles } from '#desk/people'
import { html, type Html } from '../../views/html.ts'
import { deskPage, type Frame } from './desk-page.ts'

export interface PeopleView {
  people: Person[]
  invitations: Invitation[]
  /** Just made: its link is shown this once. */
  made?: { link: string }
  /** By what a form that invites is known, so that sent twice it invites once. */
  newId: string
}

export function peoplePage(frame: Frame, { people, invitations, made, newId }: PeopleView): Html {
  const { words, session } = frame
  const mayChange = session.roles.includes('editor')
  return deskPage(frame, {
    title: words.say('desk.nav.people'),
    here: 'people',
    content: html`<div class="stack">
<div class="title-block narrow"><h1>${words.say('desk.nav.people')}</h1><p class="lead soft">${words.say('desk.people.what')}</p></div>
${made ? html`<div class="note narrow flow" role="status"><p>${words.say('desk.people.made', { days: invitationDays })}</p><p><code class="secret">${made.link}</code></p></div>` : ''}
<ul class="plain-list people">${people.map((person) => line(frame, person, mayChange, newId))}</ul>
${mayChange ? inviting(frame, newId) : ''}
${open(frame, invitations, mayChange)}
</div>`,
  })
}

function line({ words }: Frame, { id, name, handle, shownAs, joinedAt, roles: held }: Person, mayChange: boolean, newId: string): Html {
  const said = held.length === 0 ? words.say('desk.people.noRole') : words.list(held.map((role) => words.say(`desk.role.${role}`)))
  return html`<li id="${id}"><p><strong dir="auto">${name}</strong> <span class="soft">${handle}</span>${shownAs ? html` <span class="soft">${words.say('desk.people.shownAs', { name: shownAs })}</span>` : ''}<span class="row-note">${said}. ${words.say('desk.people.since', { date: words.date(joinedAt) })}</span></p>
${mayChange ? html`<details><summary aria-label="${words.say('desk.people.changeNamed', { name })}">${words.say('desk.people.change')}</summary><div class="in-line">
${roles.map((role) => html`<form method="post" action="/desk/people/${id}/roles"><input type="hidden" name="role" value="${role}"><input type="hidden" name="change" value="${held.includes(role) ? 'take' : 'give'}"><button class="button quiet" type="submit">${words.say(held.includes(role) ? 'desk.people.take' : 'desk.people.give', { role: words.say(`desk.role.${role}`) })}</button></form>`)}
<form method="post" action="/desk/people/${id}/sessions"><button class="button quiet" type="submit">${words.say('desk.people.endSessions')}</button></form>
<form method="post" action="/desk/people/invitations"><input type="hidden" name="id" value="${newId}"><input type="hidden" name="person" value="${id}"><button class="button quiet" type="submit">${words.say('desk.people.letBack')}</button></form>
</div></details>` : ''}</li>`
}

function inviting({ words }: Frame, newId: string): Html {
  return html`<section class="flow narrow" aria-labelledby="invite"><div class="section-head"><h2 id="invite">${words.say('desk.people.invite')}</h2></div>
<p class="soft">${words.say('desk.people.inviteWhat', { days: invitationDays })}</p>
<form class="ask" method="post" action="/desk/people/invitations"><input type="hidden" name="id" value="${newId}">
<fieldset class="plain-fields"><legend>${words.say('desk.people.roles')}</legend>${roles.map((role) => html`<label class="tick"><input type="checkbox" name="role" value="${role}"><span>${words.say(`desk.role.${role}`)}<span class="row-note">${words.say(`desk.role.may.${role}`)}</span></span></label>`)}</fieldset>
<div><label for="note">${words.say('desk.people.note')}</label><input id="note" name="note" maxlength="80" dir="auto"></div>
<div><button class="button" type="submit">${words.say('desk.people.inviteButton')}</button></div></form></section>`
}

function open({ words }: Frame, invitations: Invitation[], mayChange: boolean): Html {
  return html`<section class="flow narrow" aria-labelledby="invitations"><div class="section-head"><h2 id="invitations">${words.say('desk.people.open')}</h2></div>
${invitations.length === 0 ? html`<p class="soft">${words.say('desk.people.noneOpen')}</p>` : html`<ul class="plain-list">${invitations.map(({ id, note, person, roles: given, madeBy, madeAt, expiresAt }) => html`<li class="in-line"><span><span dir="auto">${note ?? words.say('desk.people.somebody')}</span><span class="row-note">${person ? words.say('desk.people.back') : words.list(given.map((role) => words.say(`desk.role.${role}`)))}. ${words.say('desk.people.madeBy', { name: madeBy ?? words.say('desk.people.server'), date: words.date(madeAt), until: words.date(expiresAt) })}</span></span>${mayChange ? html`<form method="post" action="/desk/people/invitations/end"><input type="hidden" name="invitation" value="${id}"><button class="button quiet" type="submit">${words.say('desk.people.revoke')}</button></form>` : ''}</li>`)}</ul>`}</section>`
}
