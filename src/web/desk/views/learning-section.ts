/** What the matcher has learnt from the archive, and whether it is used. */
import type { JobState } from '#desk/background'
import type { LastLearning } from '#desk/learning'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { jobState } from './job-state.ts'
import { percent } from './shares.ts'

export function learningSection(words: Words, { learning, learnt }: { learning: JobState | null; learnt: LastLearning | null }): Html {
  const ask = html`<form method="post" action="/desk/matching/learnings"><button class="button quiet" type="submit">${words.say('desk.learning.run')}</button></form>`
  return html`<section class="flow" aria-labelledby="learning">
<div class="section-head"><h2 id="learning">${words.say('desk.learning.heading')}</h2></div>
<p class="narrow">${words.say('desk.learning.what')}</p>
${learnt ? found(words, learnt) : html`<p class="soft">${words.say('desk.learning.never')}</p>`}
${jobState(words, learning, ask, (running) => words.say(running.startedAt ? 'desk.learning.running' : 'desk.learning.waiting', { done: running.done, total: running.total }))}
</section>`
}

function found(words: Words, { verdict, evaluation, isKept, checks, finishedAt }: LastLearning): Html {
  const last = words.say('desk.learning.last', { date: words.date(finishedAt), checks })
  if (!verdict) return html`<p>${last} ${words.say('desk.learning.tooLittle')}</p>`
  const outcome = isKept ? 'desk.learning.kept' : verdict.helps ? 'desk.learning.worseHere' : 'desk.learning.noHelp'
  return html`<p class="narrow">${last} <strong>${words.say(outcome)}</strong></p>
<div class="table-box" tabindex="0" role="region" aria-labelledby="learnt"><table class="figures"><caption id="learnt">${words.say('desk.learning.caption')}</caption>
<thead><tr><td></td><th scope="col">${words.say('desk.learning.without')}</th><th scope="col">${words.say('desk.learning.with')}</th></tr></thead>
<tbody><tr><th scope="row">${words.say('desk.learning.heldOut', { pairs: verdict.pairs })}</th><td>${percent(words, verdict.words)}</td><td>${percent(words, verdict.together)}</td></tr>
${!evaluation || evaluation.before.messages === 0 ? '' : html`<tr><th scope="row">${words.say('desk.learning.helped', { messages: evaluation.before.messages })}</th><td>${percent(words, evaluation.before.helped)}</td><td>${percent(words, evaluation.after.helped)}</td></tr>
<tr><th scope="row">${words.say('desk.rate.wrongLeftOut')}</th><td>${percent(words, evaluation.before.wrongWhenLeftOut)}</td><td>${percent(words, evaluation.after.wrongWhenLeftOut)}</td></tr>`}</tbody></table></div>`
}
