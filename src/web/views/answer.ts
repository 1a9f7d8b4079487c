/** The answer to a message, in one of its three forms: answered, perhaps, nobody yet. */
import type { Decision } from '#match'
import type { Closing } from '#desk/claims'
import type { AnsweredMatch } from '#desk/submissions'
import { sayAgain, type Words } from '#words'
import { finding } from './finding.ts'
import { html, type Html } from './html.ts'
import { ratingText } from './rating.ts'

export interface Answer {
  decision: Decision
  matches: AnsweredMatch[]
  claim: { askers: number }
  notCheckable: Closing | null
}

interface Options {
  heading: 'h1' | 'h2'
  after?: (match: AnsweredMatch) => Html | ''
}

export function answer(words: Words, { decision, matches, claim, notCheckable }: Answer, { heading, after }: Options): Html {
  const head = (text: string, look = '') => (heading === 'h1' ? html`<h1 class="${look}">${text}</h1>` : html`<h2 class="${look}">${text}</h2>`)
  const each = (match: AnsweredMatch, sure: boolean) => finding(words, match, { sure, after: after?.(match) })

  if (notCheckable && decision !== 'answer') return closed(words, notCheckable, claim.askers, head, matches.map((match) => each(match, false)))
  if (decision === 'none' || matches.length === 0) return nobody(words, claim.askers, head)
  if (decision === 'suggest') {
    return html`<div class="stack">
<div class="flow narrow">${head(words.say('answer.suggestHeading', { count: matches.length }))}<p class="lead">${words.say('answer.suggestIntro', { count: matches.length })}</p></div>
<div class="findings">${matches.map((match) => each(match, false))}</div>
</div>`
  }
  const [first, ...others] = matches
  return html`<div class="stack">
<div class="flow">${head(words.say('answer.heading'), 'quiet-head')}
${each(first, true)}</div>
${others.length === 0 ? '' : html`<div class="findings"><h2>${words.say('answer.headingMore')}</h2>${others.map((match) => each(match, false))}</div>`}
</div>`
}

function nobody(words: Words, askers: number, head: (text: string) => Html): Html {
  return html`<div class="nobody">
${head(words.say('answer.noneHeading'))}
<p class="count">${words.say('answer.askers', { count: askers })}</p>
<p>${words.say('answer.noneMeaning')}</p>
</div>`
}

function closed(words: Words, { reason, answer }: Closing, askers: number, head: (text: string) => Html, perhaps: Html[]): Html {
  return html`<div class="stack"><div class="nobody">
${head(words.say(`answer.closed.${reason}`))}
<p class="desk-words" dir="auto">${sayAgain(words, `close.answer.${reason}`, answer)}</p>
<p class="count">${words.say('answer.askers', { count: askers })}</p>
</div>
${perhaps.length === 0 ? '' : html`<div class="findings"><h2>${words.say('answer.headingMore')}</h2>${perhaps}</div>`}</div>`
}

export function answerTitle(words: Words, { decision, matches, notCheckable }: Answer): string {
  if (notCheckable && decision !== 'answer') return words.say(`answer.closed.${notCheckable.reason}`)
  if (decision === 'none' || matches.length === 0) return words.say('answer.noneTitle')
  if (decision === 'suggest') return words.say('answer.suggestTitle')
  const [{ check }] = matches
  return words.say('answer.title', { rating: ratingText(words, check) ?? words.say('rating.none'), claim: check.claim })
}
