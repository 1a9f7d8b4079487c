/** People of the desk for tests, signed in without a browser: a session's secret is what its cookie holds. */
import { randomBytes } from 'node:crypto'
import type { Database } from '#db'
import { addPerson, beginSession, type Role } from '#desk/people'

export interface TestPerson {
  id: string
  /** The value of the session cookie. */
  secret: string
  cookie: string
}

export async function signedIn(db: Database, roles: Role[], name = `Test ${roles.join(' and ')}`): Promise<TestPerson> {
  const deps = { db, clock: () => new Date(), random: randomBytes }
  const id = await addPerson(deps, { handle: `test-${randomBytes(4).toString('hex')}`, name, roles, by: null })
  const secret = await beginSession(deps, { personId: id })
  return { id, secret, cookie: `session=${secret}` }
}
