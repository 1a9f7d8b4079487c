/** The editor's page about matching: evaluations, and the cut-offs that follow from them. */
import type { Hono } from 'hono'
import { checkFacets, feedHead } from '#desk/checks'
import { askForLearning, askForRanker, howManySaid, lastLearning, lastRanker, learningState, rankerState } from '#desk/learning'
import { chooseRanker, cutsInForce, decideCuts, decidedCuts, rankerChoice, shareInForce } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import { cleanText } from '#desk/submissions'
import { askForEvaluation, evaluationState, lastEvaluation } from '#desk/tuning'
import type { DecisionCuts } from '#match'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { field, readForm } from '../public/form.ts'
import { frameOf } from './views/desk-page.ts'
import { matchingPage, type TriedCuts } from './views/matching-page.ts'

const decisionsShown = 20
const longestReason = 500

export function matchingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db, matcher } = deps

  app.get('/desk/matching', async (c) => {
    const cuts = await cutsInForce(db)
    const tried = readCuts(c.req.query('answer'), c.req.query('suggest'), cuts)
    return c.html(await page(c, cuts, { ...tried, reason: '', problem: isInOrder(tried) ? undefined : c.var.words.say('desk.try.order') }))
  })

  app.post('/desk/matching/evaluations', async (c) => {
    await askForEvaluation(deps, c.var.session!.id)
    return c.redirect('/desk/matching#evaluation', 303)
  })

  app.post('/desk/matching/learnings', async (c) => {
    await askForLearning(deps, c.var.session!.id)
    return c.redirect('/desk/matching#learning', 303)
  })

  app.post('/desk/matching/rankers', async (c) => {
    await askForRanker(deps, c.var.session!.id)
    return c.redirect('/desk/matching#ranker', 303)
  })

  /** Which ranker is in force: the one named, or none for the program's own. */
  app.post('/desk/matching/ranker', async (c) => {
    const named = field(await readForm(c), 'ranker')
    if (!/^\d{0,15}$/.test(named)) throw new DoorRefusal('bad-input', { problem: 'ranker is not a number' })
    if (!(await chooseRanker(deps, { rankerId: named ? Number(named) : null, decidedBy: c.var.session!.id }))) throw new Refusal('not-found')
    return c.redirect('/desk/matching#ranker', 303)
  })

  app.post('/desk/matching/cuts', async (c) => {
    const form = await readForm(c)
    const cuts = await cutsInForce(db)
    const wanted = readCuts(field(form, 'answer'), field(form, 'suggest'), cuts)
    const reason = cleanText(field(form, 'reason')).slice(0, longestReason).trim()
    const problem = !isInOrder(wanted) ? 'desk.try.order' : !/[\p{L}\p{N}]/u.test(reason) ? 'desk.try.noReason' : undefined
    if (problem) return c.html(await page(c, cuts, { ...wanted, reason, problem: c.var.words.say(problem) }), 400)
    await decideCuts(deps, { ...wanted, reason, decidedBy: c.var.session!.id })
    return c.redirect('/desk/matching?saved=yes', 303)
  })

  async function page(c: WebContext, cuts: DecisionCuts, tried: TriedCuts) {
    const { checks, seq, encoded } = matcher.status()
    const [head, facets, decided, job, evaluation, learning, learnt, ranking, ranked, choice, said, answered] = await Promise.all([feedHead(db), checkFacets(db), decidedCuts(db, decisionsShown), evaluationState(db), lastEvaluation(db), learningState(db), lastLearning(db), rankerState(db), lastRanker(db), rankerChoice(db), howManySaid(db), shareInForce(db)])
    return matchingPage(frameOf(c), { index: { checks, seq, head, facets, encoded }, cuts, decided, answered, job, evaluation, learning, learnt, rankers: { job: ranking, last: ranked, choice, said }, tried, saved: c.req.query('saved') === 'yes' })
  }
}

/** What is left out stays as it is. */
function readCuts(answer: string | undefined, suggest: string | undefined, inForce: DecisionCuts): DecisionCuts {
  return { answer: answer ? probability(answer, 'answer') : inForce.answer, suggest: suggest ? probability(suggest, 'suggest') : inForce.suggest }
}

function probability(given: string, name: string): number {
  const value = Number(given)
  if (!(value > 0 && value < 1)) throw new DoorRefusal('bad-input', { problem: `${name} is not a probability between 0 and 1` })
  return value
}

function isInOrder({ answer, suggest }: DecisionCuts): boolean {
  return suggest <= answer
}
