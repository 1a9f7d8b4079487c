/** The road of one message, for editors: nothing of it is kept. */
import type { Hono } from 'hono'
import { getChecks } from '#desk/checks'
import { Refusal } from '#desk/refusals'
import { type CleanQuestion, cleanQuestion } from '#desk/submissions'
import { otherwiseReasons } from '#match'
import { masked } from '#privacy'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { refusalSentence } from '../middleware/errors/sentence.ts'
import { field, readForm } from '../public/form.ts'
import { frameOf } from './views/desk-page.ts'
import { maskedPlain } from './views/masked.ts'
import { type ExplainedCheck, explainPage } from './views/explain-page.ts'

export function explainRoutes(app: Hono<WebEnv>, { db, matcher }: WebDeps): void {
  app.get('/desk/matching/explain', (c) => c.html(explainPage(frameOf(c), { typed: '' })))

  app.post('/desk/matching/explain', async (c) => {
    const typed = field(await readForm(c), 'text')
    const read = readMessage(typed)
    if (read instanceof Refusal) return refused(c, typed, read)
    const { text } = read
    const explained = await matcher.explain({ text })
    const checks = new Map((await getChecks(db, explained.map(({ id }) => id))).map((check) => [check.id, check]))
    const candidates = explained.flatMap(({ id, explanation }): ExplainedCheck[] => {
      const check = checks.get(id)
      return check ? [{ check, explanation: { ...explanation, reasons: [...otherwiseReasons(text, check), ...explanation.reasons] } }] : []
    })
    return c.html(explainPage(frameOf(c), { typed: text, result: { text: maskedPlain(c.var.words, masked(text)), candidates, cuts: matcher.status().cuts } }))
  })

  function refused(c: WebContext, typed: string, refusal: Refusal) {
    return c.html(explainPage(frameOf(c), { typed, refused: refusalSentence(c.var.words, refusal) }), refusal.status as 400)
  }
}

/** By the rules for askers, so that what is explained is what would be asked. */
function readMessage(text: string): CleanQuestion | Refusal {
  try {
    return cleanQuestion({ text })
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
