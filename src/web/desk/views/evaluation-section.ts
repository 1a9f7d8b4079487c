/** How often the matcher is right on this desk's own archive: asking for an evaluation, how far it is, and what the last one found. */
import type { JobState } from '#desk/background'
import { calibrationError, type Evaluation, figuresAt, groupsOf, type Outcome, reliability, type Source } from '#desk/tuning'
import type { DecisionCuts } from '#match'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { jobState } from './job-state.ts'
import { bar, chance, percent, shareOf } from './shares.ts'

interface EvaluationView {
  job: JobState | null
  evaluation: Evaluation | null
  cuts: DecisionCuts
}

export function evaluationSection(words: Words, view: EvaluationView): Html {
  return html`<section class="flow" aria-labelledby="evaluation">
<div class="section-head"><h2 id="evaluation">${words.say('desk.evaluation.heading')}</h2></div>
<p class="narrow">${words.say('desk.evaluation.what')}</p>
${stateOf(words, view.job)}
${view.evaluation ? found(words, view.evaluation, view.cuts) : html`<p class="soft">${words.say('desk.evaluation.never')}</p>`}
</section>`
}

function stateOf(words: Words, job: JobState | null): Html {
  const ask = html`<form method="post" action="/desk/matching/evaluations"><button class="button" type="submit">${words.say('desk.evaluation.run')}</button></form>`
  return jobState(words, job, ask, (running) => words.say(running.startedAt ? 'desk.evaluation.running' : 'desk.evaluation.waiting', { done: running.done, total: running.total }))
}

function found(words: Words, { outcomes, checks, share, finishedAt }: Evaluation, cuts: DecisionCuts): Html {
  if (outcomes.length === 0) return html`<p class="soft">${words.say('desk.evaluation.nothing')}</p>`
  const figures = figuresAt(outcomes, cuts)
  const { messages } = figures
  const line = (name: string, value: string, share: number, note: string) => html`<tr><th scope="row">${name}<span class="row-note">${note}</span></th><td>${value}</td><td class="bar-cell">${bar(share)}</td></tr>`
  return html`<p class="soft">${words.say('desk.evaluation.last', { date: words.date(finishedAt), count: messages, checks })}</p>
<div class="table-box" tabindex="0" role="region" aria-labelledby="rates"><table class="figures rates"><caption id="rates">${words.say('desk.evaluation.rates')}</caption><tbody>
${line(words.say('desk.rate.answered'), shareOf(words, figures.answered, messages), figures.answered, words.say('desk.rate.answered.note'))}
${figures.precision === null ? '' : line(words.say('desk.rate.precision'), shareOf(words, figures.precision, Math.round(figures.answered * messages)), figures.precision, words.say('desk.rate.precision.note'))}
${line(words.say('desk.rate.suggested'), shareOf(words, figures.suggested, messages), figures.suggested, words.say('desk.rate.suggested.note'))}
${line(words.say('desk.rate.helped'), shareOf(words, figures.helped, messages), figures.helped, words.say('desk.rate.helped.note'))}
${line(words.say('desk.rate.wrongLeftOut'), shareOf(words, figures.wrongWhenLeftOut, messages), figures.wrongWhenLeftOut, words.say('desk.rate.wrongLeftOut.note'))}
</tbody></table></div>
${sourcesTable(words, outcomes, cuts)}
${reliabilityTable(words, outcomes, share)}
${languagesTable(words, outcomes, cuts)}`
}

function sourcesTable(words: Words, outcomes: Outcome[], cuts: DecisionCuts): Html {
  const groups = groupsOf(outcomes, 'source')
  const made = outcomes.filter(({ source }) => isMade(source)).length
  return html`<h3>${words.say('desk.sources.heading')}</h3>
<p class="narrow">${words.say(made === outcomes.length ? 'desk.sources.allMade' : 'desk.sources.someMade', { made, all: outcomes.length })}</p>
${groupTable(words, { id: 'sources', caption: words.say('desk.sources.caption'), first: words.say('desk.sources.source'), rows: groups.map(([source, group]) => ({ name: words.say(`desk.source.${source as Source}`), group })), cuts })}`
}

function isMade(source: Source): boolean {
  return source !== 'askers' && source !== 'desk'
}

function languagesTable(words: Words, outcomes: Outcome[], cuts: DecisionCuts): Html {
  const groups = groupsOf(outcomes, 'language')
  const nameOf = (language: string) => (language === 'und' ? words.say('desk.language.unknown') : words.languageName(language))
  return html`<details><summary>${words.say('desk.languages.heading')}</summary>
${groupTable(words, { id: 'languages', caption: words.say('desk.languages.caption'), first: words.say('check.language'), rows: groups.map(([language, group]) => ({ name: nameOf(language), group })), cuts })}</details>`
}

function groupTable(words: Words, { id, caption, first, rows, cuts }: { id: string; caption: string; first: string; rows: { name: string; group: Outcome[] }[]; cuts: DecisionCuts }): Html {
  return html`<div class="table-box" tabindex="0" role="region" aria-labelledby="${id}"><table class="figures"><caption id="${id}">${caption}</caption>
<thead><tr><th scope="col">${first}</th><th scope="col">${words.say('desk.column.messages')}</th><th scope="col">${words.say('desk.rate.answered')}</th><th scope="col">${words.say('desk.rate.precision')}</th><th scope="col">${words.say('desk.rate.helped')}</th><th scope="col">${words.say('desk.rate.wrongLeftOut')}</th></tr></thead>
<tbody>${rows.map(({ name, group }) => {
    const figures = figuresAt(group, cuts)
    return html`<tr><th scope="row">${name}</th><td>${words.number(figures.messages)}</td><td>${percent(words, figures.answered)}</td><td>${figures.precision === null ? '–' : percent(words, figures.precision)}</td><td>${percent(words, figures.helped)}</td><td>${percent(words, figures.wrongWhenLeftOut)}</td></tr>`
  })}</tbody></table></div>`
}

function reliabilityTable(words: Words, outcomes: Outcome[], share: number | undefined): Html {
  return html`<h3>${words.say('desk.reliability.heading')}</h3>
<p class="narrow">${words.say('desk.reliability.what')} ${share === undefined ? '' : html`${words.say('desk.reliability.share', { share: chance(words, share) })} `}${words.say('desk.reliability.error', inPoints(calibrationError(outcomes, share)))}</p>
<div class="table-box" tabindex="0" role="region" aria-labelledby="reliability"><table class="figures"><caption id="reliability">${words.say('desk.reliability.caption')}</caption>
<thead><tr><th scope="col">${words.say('desk.reliability.said')}</th><th scope="col">${words.say('desk.column.messages')}</th><th scope="col">${words.say('desk.reliability.predicted')}</th><th scope="col">${words.say('desk.reliability.observed')}</th><th scope="col"><span class="hidden-visually">${words.say('desk.reliability.seen')}</span></th></tr></thead>
<tbody>${reliability(outcomes, share).map(
    ({ from, to, messages, predicted, observed }) =>
      html`<tr><th scope="row">${words.say('desk.reliability.bin', { from, to })}</th><td>${words.number(messages)}</td><td>${percent(words, predicted)}</td><td>${percent(words, observed)}</td><td class="bar-cell">${bar(predicted)}${bar(observed, 'gold')}</td></tr>`
  )}</tbody></table></div>
<p class="soft legend"><span class="key key-plain"></span>${words.say('desk.reliability.predicted')} <span class="key key-gold"></span>${words.say('desk.reliability.observed')}</p>`
}

function inPoints({ error, byChance }: { error: number; byChance: number }) {
  return { error: error * 100, byChance: byChance * 100 }
}
