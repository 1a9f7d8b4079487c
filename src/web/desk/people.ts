/** The people of the desk, for editors: who they are, what they may do, whom to let in. */
import type { Hono } from 'hono'
import { beginSession, endSession, endSessionsOf, findPerson, giveRole, isRole, listPeople, newInvitation, openInvitations, passkeyHome, revokeInvitation, takeRole, tokenOfForm } from '#desk/people'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { field, readForm } from '../public/form.ts'
import { idOfForm, newFormId } from './fields.ts'
import { browserName } from './browser-name.ts'
import { lineField } from './person-fields.ts'
import { askFresh } from './recent.ts'
import { setSessionCookie } from './session-cookie.ts'
import { frameOf } from './views/desk-page.ts'
import { peoplePage } from './views/people-page.ts'

export function peopleRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db } = deps

  app.get('/desk/people', async (c) => c.html(await page(c)))

  /** The link is shown this once; we keep its hash. */
  app.post('/desk/people/invitations', async (c) => {
    askFresh(c, deps)
    const form = await readForm(c)
    const person = field(form, 'person') ? await findPerson(db, field(form, 'person')) : null
    if (field(form, 'person') && !person) throw new Refusal('not-found')
    const roles = [...new Set(form.getAll('role'))].filter(isRole)
    if (!person && roles.length === 0) throw new Refusal('no-role')
    const wanted = { roles: person ? [] : roles, by: c.var.session!.personId, personId: person?.id ?? null }
    const token = await newInvitation(deps, { ...wanted, note: person ? person.name : lineField(form, 'note'), token: tokenOfForm(deps.secrets, idOfForm(form), wanted) })
    const link = `${passkeyHome(deps.settings.publicUrl, '').origin}/desk/invitations/${token}`
    return c.html(await page(c, { link }))
  })

  app.post('/desk/people/invitations/end', async (c) => {
    await revokeInvitation(deps, field(await readForm(c), 'invitation'))
    return c.redirect('/desk/people#invitations', 303)
  })

  app.post('/desk/people/:id/roles', async (c) => {
    askFresh(c, deps)
    const form = await readForm(c)
    const [role, change] = [field(form, 'role'), field(form, 'change')]
    const person = await findPerson(db, c.req.param('id'))
    if (!person) throw new Refusal('not-found')
    if (!isRole(role) || !['give', 'take'].includes(change)) throw new Refusal('no-role')
    const me = c.var.session!
    if (change === 'give') await giveRole(deps, { personId: person.id, role, by: me.personId })
    else await takeRole(deps, { personId: person.id, role, by: me.personId })
    if (person.id === me.personId) {
      await endSession(deps, me)
      setSessionCookie(c, deps, await beginSession(deps, { personId: me.personId, browser: browserName(c.req.header('User-Agent')) }))
    }
    return c.redirect(`/desk/people#${person.id}`, 303)
  })

  app.post('/desk/people/:id/sessions', async (c) => {
    const person = await findPerson(db, c.req.param('id'))
    if (!person) throw new Refusal('not-found')
    await endSessionsOf(deps, person.id)
    return c.redirect(`/desk/people#${person.id}`, 303)
  })

  async function page(c: WebContext, made?: { link: string }) {
    return peoplePage(frameOf(c), { people: await listPeople(db), invitations: await openInvitations(deps), made, newId: newFormId(deps.random) })
  }
}
