/** Setting a password and an authenticator app, anew each time. */
import type { NewAuthenticator } from '#desk/people'
import { html, type Html } from '../../views/html.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { passwordFields, refusal } from './way-fields.ts'

export function passwordPage(frame: Frame, { handle, authenticator, refused }: { handle: string; authenticator: NewAuthenticator; refused?: string }): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('desk.password.title'),
    here: 'account',
    content: html`<div class="narrow stack"><div class="title-block"><h1>${words.say('desk.password.title')}</h1><p class="lead soft">${words.say('desk.password.lead')}</p></div>
${refusal(refused)}
<form class="ask" method="post" action="/desk/account/password"><input type="hidden" name="username" autocomplete="username" value="${handle}">${passwordFields(words, authenticator)}<div><button class="button" type="submit">${words.say('desk.password.save')}</button></div></form></div>`,
  })
}
