/** Moving the cut-offs: what would change, from what the last evaluation stored, before anything is saved. */
import { type Evaluation, figuresAt, type Outcome } from '#desk/tuning'
import type { DecisionCuts } from '#match'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import type { TriedCuts } from './matching-page.ts'
import { chance, percent } from './shares.ts'

const answerChoices = [1 / 2, 2 / 3, 3 / 4, 4 / 5, 9 / 10, 19 / 20, 39 / 40, 49 / 50, 99 / 100]
const suggestChoices = [1 / 20, 1 / 10, 1 / 5, 1 / 4, 1 / 3, 1 / 2, 2 / 3]

interface TryView {
  cuts: DecisionCuts
  tried: TriedCuts
  evaluation: Evaluation | null
}

export function tryCutsSection(words: Words, { cuts, tried, evaluation }: TryView): Html {
  const outcomes = evaluation?.outcomes ?? []
  const isOther = !same(tried.answer, cuts.answer) || !same(tried.suggest, cuts.suggest)
  return html`<section class="flow" aria-labelledby="try">
<div class="section-head"><h2 id="try">${words.say('desk.try.heading')}</h2></div>
<p class="narrow">${words.say('desk.try.what')}</p>
${tried.problem ? html`<div class="refusal narrow" role="alert"><p>${tried.problem}</p></div>` : ''}
<form class="try" method="get" action="/desk/matching#try">
${choice(words, 'answer', among(answerChoices, cuts.answer, tried.answer), tried.answer)}
${choice(words, 'suggest', among(suggestChoices, cuts.suggest, tried.suggest), tried.suggest)}
<div class="go"><button class="button quiet" type="submit">${words.say('desk.try.button')}</button></div>
</form>
${outcomes.length > 0 ? compared(words, outcomes, cuts, tried) : html`<p class="soft">${words.say('desk.try.blind')}</p>`}
${isOther || tried.problem ? saveForm(words, tried) : ''}
${outcomes.length > 0 ? atAGlance(words, outcomes, cuts) : ''}
</section>`
}

function choice(words: Words, name: 'answer' | 'suggest', choices: number[], chosen: number): Html {
  return html`<div><label for="${name}">${words.say(`desk.try.${name}`)}</label><select id="${name}" name="${name}">${choices.map((value) => html`<option value="${round(value)}" ${same(value, chosen) ? 'selected' : ''}>${words.say('desk.try.option', { chance: chance(words, value) })}</option>`)}</select></div>`
}

function compared(words: Words, outcomes: Outcome[], cuts: DecisionCuts, tried: DecisionCuts): Html {
  const now = figuresAt(outcomes, cuts)
  const then = figuresAt(outcomes, tried)
  const shown = (value: number | null) => (value === null ? '–' : percent(words, value))
  const row = (key: 'answered' | 'precision' | 'suggested' | 'helped' | 'wrongLeftOut' | 'suggestedLeftOut', before: number | null, after: number | null) =>
    html`<tr><th scope="row">${words.say(`desk.rate.${key}`)}</th><td>${shown(before)}</td><td>${shown(after)}</td><td>${before === null || after === null || Math.abs(after - before) < 0.0005 ? words.say('desk.try.same') : words.say('desk.try.change', { points: (after - before) * 100 })}</td></tr>`
  return html`<div class="table-box" tabindex="0" role="region" aria-labelledby="compared"><table class="figures"><caption id="compared">${words.say('desk.try.caption', { count: outcomes.length })}</caption>
<thead><tr><td></td><th scope="col">${words.say('desk.try.now')}</th><th scope="col">${words.say('desk.try.then')}</th><th scope="col">${words.say('desk.try.difference')}</th></tr></thead>
<tbody>${row('answered', now.answered, then.answered)}${row('precision', now.precision, then.precision)}${row('suggested', now.suggested, then.suggested)}${row('helped', now.helped, then.helped)}${row('wrongLeftOut', now.wrongWhenLeftOut, then.wrongWhenLeftOut)}${row('suggestedLeftOut', now.suggestedWhenLeftOut, then.suggestedWhenLeftOut)}</tbody></table></div>`
}

function saveForm(words: Words, { answer, suggest, reason }: TriedCuts): Html {
  return html`<form class="save flow narrow" method="post" action="/desk/matching/cuts">
<p>${words.say('desk.try.save', { answer: chance(words, answer), suggest: chance(words, suggest) })}</p>
<label for="reason">${words.say('desk.try.reason')}</label>
<input id="reason" name="reason" required maxlength="500" value="${reason}" aria-describedby="reason-note" dir="auto" autocomplete="off">
<p class="soft" id="reason-note">${words.say('desk.try.reasonNote')}</p>
<input type="hidden" name="answer" value="${round(answer)}"><input type="hidden" name="suggest" value="${round(suggest)}">
<button class="button" type="submit">${words.say('desk.try.saveButton')}</button>
</form>`
}

function atAGlance(words: Words, outcomes: Outcome[], cuts: DecisionCuts): Html {
  return html`<details><summary>${words.say('desk.try.glance')}</summary>
<div class="table-box" tabindex="0" role="region" aria-labelledby="glance"><table class="figures"><caption id="glance">${words.say('desk.try.glanceCaption')}</caption>
<thead><tr><th scope="col">${words.say('desk.cuts.answerFrom')}</th><th scope="col">${words.say('desk.try.probability')}</th><th scope="col">${words.say('desk.rate.answered')}</th><th scope="col">${words.say('desk.rate.precision')}</th><th scope="col">${words.say('desk.rate.wrongLeftOut')}</th></tr></thead>
<tbody>${among(answerChoices, cuts.answer).map((answer) => {
    const figures = figuresAt(outcomes, { answer, suggest: Math.min(cuts.suggest, answer) })
    return html`<tr><th scope="row">${chance(words, answer)}</th><td>${round(answer)}</td><td>${percent(words, figures.answered)}</td><td>${figures.precision === null ? '–' : percent(words, figures.precision)}</td><td>${percent(words, figures.wrongWhenLeftOut)}</td></tr>`
  })}</tbody></table></div></details>`
}

function among(choices: number[], ...values: number[]): number[] {
  const others = values.filter((value, at) => ![...choices, ...values.slice(0, at)].some((one) => same(one, value)))
  return [...choices, ...others].sort((a, b) => a - b)
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.0005
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
