/** What the matcher has learnt from askers: the result beside what is in force, and the button to go live or back. */
import type { JobState } from '#desk/background'
import type { LastRanker } from '#desk/learning'
import type { RankerChoice } from '#desk/matching'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { jobState } from './job-state.ts'
import { percent } from './shares.ts'

export interface RankersView {
  job: JobState | null
  last: LastRanker | null
  choice: RankerChoice
  said: { confirmed: number; rejected: number }
}

export function rankerSection(words: Words, { job, last, choice, said }: RankersView): Html {
  const ask = html`<form method="post" action="/desk/matching/rankers"><button class="button quiet" type="submit">${words.say('desk.ranker.run')}</button></form>`
  return html`<section class="flow" aria-labelledby="ranker">
<div class="section-head"><h2 id="ranker">${words.say('desk.ranker.heading')}</h2></div>
<p class="narrow">${words.say('desk.ranker.what')}</p>
<p>${words.say('desk.ranker.said', { all: said.confirmed + said.rejected, ...said })} ${choice.rankerId === null ? words.say('desk.ranker.own') : words.say('desk.ranker.inForce', { date: words.date(choice.decidedAt!) })}</p>
${last ? found(words, last) : ''}
<div class="choices">
${last?.accepted && choice.rankerId !== last.id ? choose(words, 'desk.ranker.use', String(last.id)) : ''}
${choice.rankerId === null ? '' : choose(words, 'desk.ranker.back', '')}
</div>
${jobState(words, job, ask, (running) => words.say(running.startedAt ? 'desk.ranker.running' : 'desk.ranker.waiting', { done: running.done, total: running.total }))}
</section>`
}

function choose(words: Words, what: 'desk.ranker.use' | 'desk.ranker.back', ranker: string): Html {
  return html`<form method="post" action="/desk/matching/ranker"><input type="hidden" name="ranker" value="${ranker}"><button class="button" type="submit">${words.say(what)}</button></form>`
}

function found(words: Words, { messages, standing, accepted, evaluation, finishedAt }: LastRanker): Html {
  const row = (name: string, before: string, after: string) => html`<tr><th scope="row">${name}</th><td>${before}</td><td>${after}</td></tr>`
  const near = (value: number) => words.number(Math.round(value * 1000) / 1000)
  return html`<p class="narrow">${words.say('desk.ranker.last', { date: words.date(finishedAt), messages })} <strong>${words.say(accepted ? 'desk.ranker.accepted' : 'desk.ranker.rejected')}</strong></p>
${messages === 0 ? '' : html`<div class="table-box" tabindex="0" role="region" aria-labelledby="ranked"><table class="figures"><caption id="ranked">${words.say('desk.learning.caption')}</caption>
<thead><tr><td></td><th scope="col">${words.say('desk.learning.without')}</th><th scope="col">${words.say('desk.learning.with')}</th></tr></thead>
<tbody>${row(words.say('desk.ranker.confirmedFirst'), near(standing.before.confirmed), near(standing.after.confirmed))}
${row(words.say('desk.ranker.rejectedFirst'), percent(words, standing.before.rejectedFirst), percent(words, standing.after.rejectedFirst))}
${evaluation ? html`${row(words.say('desk.learning.helped', { messages: evaluation.before.messages }), percent(words, evaluation.before.helped), percent(words, evaluation.after.helped))}
${row(words.say('desk.rate.wrongLeftOut'), percent(words, evaluation.before.wrongWhenLeftOut), percent(words, evaluation.after.wrongWhenLeftOut))}` : ''}</tbody></table></div>
${evaluation ? html`<p class="soft">${words.say('desk.ranker.contaminated')}</p>` : ''}`}`
}
