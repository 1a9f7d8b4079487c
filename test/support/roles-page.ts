/** docs/roles.md as it follows from the route table; `node test/support/roles-page.ts` writes it. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { roles } from '#desk/people'
import { routes } from '../../src/web/routes.ts'
import { mayUse } from '../../src/web/may-use.ts'

export const rolesPagePath = resolve(import.meta.dirname, '../../docs/roles.md')

export function rolesPage(): string {
  const lines = routes.filter(({ who }) => who !== 'public').map(({ method, path, who }) => `| \`${method} ${path}\` | ${roles.map((role) => (mayUse(who, [role]) ? 'yes' : '')).join(' | ')} |`)
  const open = routes.filter(({ who }) => who === 'public').map(({ method, path }) => `\`${method} ${path}\``)
  return `# Who may do what

This page follows from the route table (\`src/web/routes/*.ts\`), which the server itself asks before every request. A test compares the
two, and tries every route as every role, as several roles at once, with no session, with one that was ended, and with a role that was
just taken away. Every form is also sent by everybody who may not send it, and from other sites, about things that are there, and nothing in
the database changes. Every address is also looked at by everybody, with what is theirs and what is another's: drafts, evidence, proposals,
removals, complaints, sessions, invitations. Words that stand in each of them are looked for in every answer to somebody who may not read them.

A **reviewer** works on claims, evidence and drafts. An **approver** approves what others wrote, or sends it back; a person may be both,
and never approves what they wrote any part of: the database itself forbids it. An **editor** has settings and people, and asks
for a removal that the law demands; another editor or an approver agrees to it. An
**auditor** reads everything and changes nothing at the desk but their own account. Whoever holds no role is let in nowhere. When roles change, every session of that person ends at once. The last editor cannot be removed.

| At the desk | ${roles.join(' | ')} |
|---|${roles.map(() => '---|').join('')}
${lines.join('\n')}

Open to everybody: ${open.join(', ')}.
`
}

if (import.meta.main) writeFileSync(rolesPagePath, rolesPage())
