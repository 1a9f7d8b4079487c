/** One check as the answer to a message: the rating first, the claim, who checked it, why we think it fits, and where to read it. */
import type { AnsweredMatch } from '#desk/submissions'
import type { Words } from '#words'
import { addressAtHome, outsideAddress } from './address.ts'
import { byline, isolated } from './byline.ts'
import { html, type Html } from './html.ts'
import { ratingBadge, ratingInOwnLanguage } from './rating.ts'
import { reasonSentence } from './reasons.ts'
import { speech } from './speech.ts'

export interface FindingOptions {
  sure: boolean
  /** Stands below the check: on a status page, whether it answered the question. */
  after?: Html | ''
}

/** The first ones say most. */
const mostReasons = 3

export function finding(words: Words, { check, reasons: all }: AnsweredMatch, { sure, after = '' }: FindingOptions): Html {
  const against = all.filter(({ kind }) => kind === 'says-the-opposite' || kind === 'says-otherwise')
  const reasons = all.filter((reason) => !against.includes(reason) && !(against.length > 0 && reason.kind === 'near-identical'))
  return html`<article class="finding ${sure ? '' : 'perhaps'}" aria-labelledby="claim-${check.id}">
<p class="rating-line"><span class="hidden-visually">${words.say('answer.ratingLabel')}: </span>${ratingBadge(words, check, sure ? 'large' : 'small')}${ratingInOwnLanguage(words, check)}</p>
<div>
<p class="${sure ? 'soft' : 'hidden-visually'}">${words.say('answer.claimLabel')}</p>
<h2 class="claim" id="claim-${check.id}" ${speech(check.language)}>${check.claim}</h2>
</div>
${against.map((reason) => html`<p class="note">${reasonSentence(words, reason)}</p>`)}
${sure && check.summary ? html`<p ${speech(check.language)}>${check.summary}</p>` : ''}
<p class="meta">${byline(words, check)}</p>
<p>${readLink(words, check, sure)}</p>
${reasons.length === 0 ? '' : html`<div class="why"><h3>${words.say(sure ? 'answer.why' : 'answer.whySuggest')}</h3><ul>${reasons.slice(0, mostReasons).map((reason) => html`<li>${reasonSentence(words, reason)}</li>`)}</ul></div>`}
${after}
</article>`
}

function readLink(words: Words, check: AnsweredMatch['check'], sure: boolean): Html {
  const look = sure ? 'button' : 'button quiet'
  const outside = outsideAddress(check.url)
  return outside
    ? html`<a class="${look} outside" href="${outside}" rel="noopener external">${words.say('answer.readAt', { publisher: isolated(check.publisher.name) })}</a>`
    : html`<a class="${look}" href="${addressAtHome(check)}">${words.say('answer.read')}</a>`
}
