/** The messages of a claim: what many sent alike stands once, and what was changed in it is marked. */
import type { ClaimAtWork, Group, Variant } from '#desk/claims'
import type { MaskedText } from '#privacy'
import { html, type Html } from '../../views/html.ts'
import type { Frame } from './desk-page.ts'
import { differences } from './differences.ts'
import { beginning, maskedHtml } from './masked.ts'

const longest = 4_000

export function claimMessages(frame: Frame, { id, messages }: ClaimAtWork): Html {
  const { words, session } = frame
  const several = messages.groups.flatMap(({ variants }) => variants).length > 1
  return html`<section class="flow" aria-labelledby="messages"><h2 id="messages">${words.say('messages.title')}</h2>
<p class="soft">${words.say('messages.note')}</p>
${messages.groups.length === 0 ? html`<p>${words.say('messages.none')}</p>` : ''}
${messages.groups.map((each, at) => group(frame, id, each, at, several))}
${messages.left > 0 ? html`<p class="soft">${words.say('messages.left', { count: messages.left })}</p>` : ''}
${messages.forgotten > 0 ? html`<p class="soft">${words.say('messages.forgotten', { count: messages.forgotten })}</p>` : ''}
${several && session.roles.includes('reviewer') ? html`<form id="split" method="post" action="/desk/claims/${id}/split" class="flow"><p class="soft">${words.say('messages.splitNote')}</p><button class="button quiet" type="submit">${words.say('messages.split')}</button></form>` : ''}
</section>`
}

function group(frame: Frame, claimId: string, { variants, count }: Group, at: number, mayChoose: boolean): Html {
  const { words } = frame
  const [first, ...others] = variants
  return html`<section class="message-group flow" aria-labelledby="group-${at}"><h3 id="group-${at}">${words.say('messages.group', { count })}</h3>
${variant(frame, claimId, first, { against: null, mayChoose, isAlone: others.length === 0 })}
${others.length === 0 ? '' : html`<details ${others.length <= 3 ? html`open` : ''}><summary>${words.say('messages.others', { count: others.length })}</summary><div class="flow">${others.map((other) => variant(frame, claimId, other, { against: first.text, mayChoose, isAlone: false }))}</div></details>`}
</section>`
}

/** How often one was sent that stands alone in its group, the group's heading says. */
function variant(frame: Frame, claimId: string, variant: Variant, { against, mayChoose, isAlone }: { against: MaskedText | null; mayChoose: boolean; isAlone: boolean }): Html {
  const { words, session } = frame
  const { submissionId: id, text, url, count, firstOn, lastOn } = variant
  const isReviewer = session.roles.includes('reviewer')
  return html`<article class="message" id="message-${id}">
<div class="message-head">${mayChoose && isReviewer ? html`<input class="choose" type="checkbox" form="split" name="message" value="${id}" aria-label="${words.say('messages.choose')}" aria-describedby="words-${id}">` : ''}<p class="row-note">${isAlone ? '' : html`${words.say('messages.count', { count })} · `}${firstOn === lastOn ? words.date(firstOn) : words.say('messages.between', { first: words.date(firstOn), last: words.date(lastOn) })}</p></div>
<blockquote id="words-${id}" dir="auto">${(against && differences(words, beginning(against, longest), beginning(text, longest))) ?? maskedHtml(words, beginning(text, longest))}</blockquote>
${url ? html`<p class="message-link" dir="ltr">${maskedHtml(words, url)}</p>` : ''}
${variant.isMasked && isReviewer ? html`<details><summary>${words.say('mask.look')}</summary><form class="try" method="post" action="/desk/claims/${claimId}/unmasking"><input type="hidden" name="message" value="${id}"><div><label for="why-${id}">${words.say('mask.why')}</label><input id="why-${id}" name="reason" required maxlength="500" autocomplete="off" dir="auto"></div><div class="go"><button class="button quiet" type="submit">${words.say('mask.show')}</button></div></form></details>` : ''}
${variant.unmaskings.length === 0 ? '' : html`<ul class="reasons row-note">${variant.unmaskings.map(({ by, reason, at }) => html`<li dir="auto">${words.say('mask.looked', { name: by, date: words.date(at), reason })}</li>`)}</ul>`}
</article>`
}
