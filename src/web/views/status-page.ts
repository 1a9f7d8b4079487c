/** The private page of one question: what was asked, whether there is an answer, and whether it was one. */
import { type Check, isBlank } from '#desk/checks'
import type { Explainer } from '#desk/explainers'
import type { SubmissionStatus } from '#desk/submissions'
import type { Words } from '#words'
import { answer } from './answer.ts'
import { helpHere } from './explainer-list.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { speech } from './speech.ts'

type ShownMatch = SubmissionStatus['matches'][number]

export function statusPage(words: Words, status: SubmissionStatus, { token, explainers }: { token: string; explainers: Explainer[] }): Html {
  const { submission } = status
  return layout(words, {
    title: words.say('status.title'),
    content: html`<div class="stack narrow">
<div class="flow"><h1>${words.say('status.heading')}</h1><p class="soft">${words.say('status.askedOn', { date: words.date(submission.receivedAt) })}</p></div>
<section class="asked" aria-labelledby="asked">
<h2 id="asked" class="small-head">${words.say('status.yourWords')}</h2>
<blockquote ${speech(submission.language)}>${submission.text || submission.url}</blockquote>
</section>
${changes(words, status)}
<div role="status">${answer(words, status, { heading: 'h2', after: (match) => feedback(words, match as ShownMatch, token) })}</div>
${helpHere(words, explainers)}
<div class="note flow"><p>${words.say('status.private')}</p><p>${words.say('status.kept')}</p></div>
<p><a class="button quiet" href="/">${words.say('ask.again')}</a></p>
</div>`,
  })
}

/** What became of an answer after it was given. */
function changes(words: Words, { withdrawn, matches, submission }: SubmissionStatus): Html[] {
  const corrected = matches.flatMap(({ check }) => (check.correctedAt && check.correctedAt > submission.receivedAt ? [{ check, at: check.correctedAt }] : []))
  const note = (said: string, { id }: Check, named: string) => html`<p class="note">${said} <a href="/checks/${id}" dir="auto">${named}</a></p>`
  const taken = (check: Check) => (isBlank(check) ? note(words.say('status.removed'), check, words.say('status.removedWhy')) : note(words.say('status.withdrawn', { date: words.date(check.retractedAt!) }), check, check.claim))
  return [...withdrawn.map(taken), ...corrected.map(({ check, at }) => note(words.say('status.corrected', { date: words.date(at) }), check, check.claim))]
}

function feedback(words: Words, { check, helpful }: ShownMatch, token: string): Html {
  const said = helpful === null ? '' : html`<p>${words.say(helpful ? 'status.thanksYes' : 'status.thanksNo')}</p>`
  const button = (value: 'yes' | 'no') =>
    html`<button class="button quiet" type="submit" name="helpful" value="${value}" aria-pressed="${String(helpful === (value === 'yes'))}">${words.say(`status.${value}`)}</button>`
  return html`<form class="why flow" method="post" action="/status/${token}/feedback">
<h3 id="question-${check.id}">${words.say('status.feedbackQuestion')}</h3>
${said}
<input type="hidden" name="check" value="${check.id}">
<div class="choices" role="group" aria-labelledby="question-${check.id}">${button('yes')}${button('no')}</div>
</form>`
}
