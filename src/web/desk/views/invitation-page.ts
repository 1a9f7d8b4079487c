/** What an invitation leads to: how one wants to be called, and the way in. */
import type { Invitation, NewAuthenticator } from '#desk/people'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { layout } from '../../views/layout.ts'
import { passkeyForm, passwordFields, refusal } from './way-fields.ts'

export interface InvitationView {
  token: string
  invitation: Invitation
  authenticator: NewAuthenticator
  name: string
  handle: string
  refused?: string
}

export function invitationPage(words: Words, { token, invitation, authenticator, name, handle, refused }: InvitationView): Html {
  const { person, roles } = invitation
  const title = words.say(person ? 'desk.invited.backTitle' : 'desk.invited.title', { name: person?.name ?? '' })
  const address = `/desk/invitations/${token}`
  const who = (prefix: string) => (person ? '' : whoFields(words, { prefix, name, handle }))
  return layout(words, {
    title,
    scripts: ['passkeys'],
    content: html`<div class="narrow stack">
<div class="title-block"><h1>${title}</h1><p class="lead soft">${person ? words.say('desk.invited.backLead') : words.say('desk.invited.lead', { desk: words.deskName, roles: words.list(roles.map((role) => words.say(`desk.role.${role}`))) })}</p></div>
${refusal(refused)}
<section class="flow" aria-labelledby="by-passkey"><h2 id="by-passkey">${words.say('desk.invited.passkey')}</h2><p class="soft">${words.say('desk.invited.passkeyWhat')}</p>
${passkeyForm(words, { action: `${address}/passkey`, challenge: `${address}/challenge`, kind: 'make', fields: html`${who('a')}`, button: words.say('desk.invited.passkeyButton') })}</section>
<section class="flow" aria-labelledby="by-password"><h2 id="by-password">${words.say('desk.invited.password')}</h2>
<details ${refused ? html`open` : ''}><summary>${words.say('desk.invited.passwordOpen')}</summary>
<form class="ask" method="post" action="${address}/password">${who('b')}${passwordFields(words, authenticator)}<div><button class="button" type="submit">${words.say('desk.invited.passwordButton')}</button></div></form></details></section>
</div>`,
  })
}

function whoFields(words: Words, { prefix, name, handle }: { prefix: string; name: string; handle: string }): Html {
  return html`<div><label for="${prefix}-name">${words.say('desk.person.name')}</label><input id="${prefix}-name" name="name" autocomplete="name" required maxlength="80" dir="auto" value="${name}"></div>
<div><label for="${prefix}-handle">${words.say('desk.person.handle')}</label><p class="hint" id="${prefix}-hint">${words.say('desk.person.handleHint')}</p><input id="${prefix}-handle" name="handle" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="40" aria-describedby="${prefix}-hint" value="${handle}"></div>`
}

export function invitationGonePage(words: Words): Html {
  const title = words.say('desk.invited.gone')
  return layout(words, { title, content: html`<div class="narrow flow"><h1>${title}</h1><p class="lead">${words.say('desk.invited.goneLead')}</p><p><a class="button quiet" href="/desk/sign-in">${words.say('desk.signIn.button')}</a></p></div>` })
}

/** For a form that came a second time, without the session that the first one gave. */
export function inAlreadyPage(words: Words): Html {
  const title = words.say('desk.invited.already')
  return layout(words, { title, content: html`<div class="narrow flow"><h1>${title}</h1><p class="lead">${words.say('desk.invited.alreadyLead')}</p><p>${words.say('desk.invited.alreadyCodes')}</p><p><a class="button" href="/desk/sign-in">${words.say('desk.signIn.button')}</a></p></div>` })
}
