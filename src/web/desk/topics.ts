/** The desk's short list of topics, for editors. */
import type { Hono } from 'hono'
import { addTopic, changeTopic, listTopics } from '#desk/claims'
import { Refusal } from '#desk/refusals'
import { interfaceLanguages } from '#words'
import type { WebDeps, WebEnv } from '../deps.ts'
import { field, readForm } from '../public/form.ts'
import { textField } from './fields.ts'
import { frameOf } from './views/desk-page.ts'
import { topicsPage } from './views/topics-page.ts'

const longestName = 60

export function topicRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/desk/topics', async (c) => c.html(topicsPage(frameOf(c), await listTopics(deps.db), c.req.query('saved') === 'yes')))

  app.post('/desk/topics', async (c) => {
    await addTopic(deps, { ...readTopic(await readForm(c)), personId: c.var.session!.personId })
    await deps.speaking.refresh()
    return c.redirect('/desk/topics?saved=yes', 303)
  })

  app.post('/desk/topics/:topic', async (c) => {
    const form = await readForm(c)
    const names = Object.fromEntries(interfaceLanguages.filter((language) => form.has(`name.${language}`)).map((language) => [language, textField(form, `name.${language}`, longestName)]))
    await changeTopic(deps, { key: c.req.param('topic'), ...readTopic(form), names, personId: c.var.session!.personId })
    await deps.speaking.refresh()
    return c.redirect('/desk/topics?saved=yes', 303)
  })
}

function readTopic(form: URLSearchParams): { name: string; publicWelfare: boolean } {
  const name = textField(form, 'name', longestName)
  if (!/[\p{L}\p{N}]/u.test(name)) throw new Refusal('no-name')
  return { name, publicWelfare: field(form, 'welfare') === 'yes' }
}
