/** One's own account: the name, the ways in, the sessions, and whether keys do something. */
import type { Hono } from 'hono'
import { checkNewPasskey, checkPasswordWay, endOwnSession, endSessionsOf, findPerson, isOwnPasskey, keepPasskey, keepPasswordWay, nameYourself, newAuthenticator, newRecoveryCodes, passkeyHome, passkeysOf, passkeyToMake, passwordWayOf, removePasskey, renamePasskey, sessionsOf, turnShortcuts } from '#desk/people'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { field, readForm } from '../public/form.ts'
import { browserName } from './browser-name.ts'
import { lineField, nameField } from './person-fields.ts'
import { askFresh, isFresh } from './recent.ts'
import { accountPage } from './views/account-page.ts'
import { codesPage } from './views/codes-page.ts'
import { frameOf } from './views/desk-page.ts'
import { passwordPage } from './views/password-page.ts'

export function accountRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db } = deps
  const home = () => passkeyHome(deps.settings.publicUrl, deps.speaking.now().name)
  const back = (c: WebContext, part = '') => c.redirect(`/desk/account${part}`, 303)

  app.get('/desk/account', async (c) => {
    const { personId } = c.var.session!
    const [person, passkeys, password, sessions] = await Promise.all([findPerson(db, personId), passkeysOf(db, personId), passwordWayOf(db, personId), sessionsOf(deps, personId)])
    return c.html(accountPage(frameOf(c), { person: person!, passkeys, password, sessions, fresh: isFresh(c.var.session!, deps) }))
  })

  app.post('/desk/account/name', async (c) => {
    const form = await readForm(c)
    await nameYourself(db, c.var.session!.personId, { name: nameField(form), shownAs: lineField(form, 'shownAs') })
    return back(c)
  })

  app.post('/desk/account/shortcuts', async (c) => {
    await turnShortcuts(deps, c.var.session!.personId, field(await readForm(c), 'keys') === 'on')
    return back(c, '#keys')
  })

  app.post('/desk/account/sessions', async (c) => {
    const { personId, id } = c.var.session!
    const which = field(await readForm(c), 'session')
    if (which === 'others') await endSessionsOf(deps, personId, id)
    else if (!/^\d{1,15}$/.test(which) || !(await endOwnSession(deps, { personId, id: Number(which) }))) throw new Refusal('not-found')
    return back(c, '#sessions')
  })

  app.post('/desk/account/passkeys/challenge', async (c) => {
    askFresh(c, deps)
    const { personId } = c.var.session!
    return c.json(await passkeyToMake(deps, home(), { kind: 'add', personId }, (await findPerson(db, personId))!))
  })

  app.post('/desk/account/passkeys', async (c) => {
    askFresh(c, deps)
    const { personId } = c.var.session!
    const form = await readForm(c)
    const response = field(form, 'response')
    if (await isOwnPasskey(db, personId, response)) return back(c, '#passkeys')
    const passkey = await checkNewPasskey(deps, home(), { kind: 'add', personId }, response)
    await keepPasskey(deps, personId, passkey, lineField(form, 'label') ?? browserName(c.req.header('User-Agent')) ?? c.var.words.say('desk.passkey.first'))
    return back(c, '#passkeys')
  })

  app.post('/desk/account/passkeys/name', async (c) => {
    const form = await readForm(c)
    const label = lineField(form, 'label')
    if (label && !(await renamePasskey(db, c.var.session!.personId, field(form, 'passkey'), label))) throw new Refusal('not-found')
    return back(c, '#passkeys')
  })

  app.post('/desk/account/passkeys/removal', async (c) => {
    askFresh(c, deps)
    if (!(await removePasskey(deps, c.var.session!.personId, field(await readForm(c), 'passkey')))) throw new Refusal('not-found')
    return back(c, '#passkeys')
  })

  app.get('/desk/account/password', async (c) => {
    askFresh(c, deps)
    return c.html(await wayPage(c))
  })

  app.post('/desk/account/password', async (c) => {
    askFresh(c, deps)
    const { personId, id } = c.var.session!
    const form = await readForm(c)
    try {
      const person = (await findPerson(db, personId))!
      const way = await checkPasswordWay(deps, { password: field(form, 'password'), sealed: field(form, 'sealed'), code: field(form, 'code') }, person)
      const codes = await keepPasswordWay(deps, personId, way)
      await endSessionsOf(deps, personId, id)
      return c.html(codesPage(c.var.words, codes))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return c.html(await wayPage(c, { sealed: field(form, 'sealed'), refused: refusalSentence(c.var.words, error) }), error.status as 400)
    }
  })

  app.post('/desk/account/codes', async (c) => {
    askFresh(c, deps)
    const { personId } = c.var.session!
    if (!(await passwordWayOf(db, personId))) throw new Refusal('not-found')
    return c.html(codesPage(c.var.words, await newRecoveryCodes(deps, personId)))
  })

  async function wayPage(c: WebContext, { sealed, refused }: { sealed?: string; refused?: string } = {}) {
    const person = (await findPerson(db, c.var.session!.personId))!
    return passwordPage(frameOf(c), { handle: person.handle, authenticator: newAuthenticator(deps, { handle: person.handle, deskName: c.var.identity.name, sealed }), refused })
  }
}
