/** The workspace of one claim: what is asked, by how many, what answers it, what it may be the same as, and what the desk knows of it. */
import { type Check, isBlank } from '#desk/checks'
import type { ClaimAtWork, Details, KeptDetails, SuggestedMerge, Topic } from '#desk/claims'
import type { Reason } from '#match'
import { addressAtHome } from '../../views/address.ts'
import { byline } from '../../views/byline.ts'
import { html, type Html } from '../../views/html.ts'
import { ratingBadge } from '../../views/rating.ts'
import { speech } from '../../views/speech.ts'
import { claimMessages } from './claim-messages.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { deskReason } from './desk-reason.ts'
import { detailsForm } from './details-form.ts'
import { beginning, maskedHtml, maskedPlain } from './masked.ts'
import { partsHere, whyHere } from './why-here.ts'

export interface PossibleCheck {
  check: Check
  score: number
  reasons: Reason[]
}

export interface ClaimView {
  claim: ClaimAtWork
  suggested: SuggestedMerge[]
  /** Null while they cannot be looked for. */
  possible: PossibleCheck[] | null
  topics: Topic[]
  /** Those that answer it or were said not to. */
  checks: Map<string, Check>
  clash?: { mine: Details; other: KeptDetails }
  now: Date
  done?: string
}

const done = ['saved', 'undone', 'split', 'merged', 'dismissed', 'linked', 'unlinked', 'taken', 'left', 'closed'] as const

export function claimPage(frame: Frame, view: ClaimView): Html {
  const { words, session } = frame
  const { claim } = view
  const isReviewer = session.roles.includes('reviewer')
  const said = done.find((each) => each === view.done)
  const key = (key: string, does: 'a' | 'e' | 'c' | 'b' | 's') => ({ key, does: words.say(`claim.key.${does}`) })
  const wording = claim.details.wording === null ? claim.statement : [claim.details.wording]
  return deskPage(frame, {
    title: maskedPlain(words, beginning(wording, 80)) || words.say('claim.forgotten'),
    here: 'queue',
    wide: true,
    keys: [key('b', 'b'), ...(isReviewer ? [key('a', 'a'), key('e', 'e'), key('c', 'c'), key('s', 's')] : [])],
    content: html`<div class="stack claim-work">
<div class="title-block">
<p><a href="/desk/queue" data-key="b">${words.say('claim.back')}</a></p>
<h1 class="claim" ${speech(claim.language)}>${wording.length === 0 ? words.say('claim.forgotten') : maskedHtml(words, beginning(wording, 400))}</h1>
<p class="why-here">${whyHere(words, { ...claim, people: claim.people.map(({ name }) => name), isDrafted: claim.drafts.length > 0 }, view.now)}</p>
<p class="soft">${words.say('claim.opened', { date: words.date(claim.openedOn) })}</p>
</div>
${said ? html`<div class="done-note" role="status"><p>${words.say(`claim.done.${said}`)}</p></div>` : ''}
${claim.closing ? closing(frame, claim) : ''}
${isReviewer ? actions(frame, claim) : ''}
<div class="work-columns">
<div class="stack">
${claimMessages(frame, claim)}
${whole(frame, claim)}
</div>
<div class="stack">
${detailsForm(frame, view)}
${answers(frame, view)}
${drafts(frame, claim)}
${suggestions(frame, view)}
<details><summary>${words.say('claim.place')}</summary><table class="figures"><caption>${words.say('claim.placeNote')}</caption><tbody>${partsHere(words, { ...claim, people: [] }, view.now).map(({ part, said }) => html`<tr><th scope="row">${said}</th><td>${words.number(Math.round(part.points * 10) / 10)}</td></tr>`)}</tbody></table></details>
</div>
</div>
</div>`,
  })
}

function closing({ words, session }: Frame, { id, closing }: ClaimAtWork): Html {
  const { id: closingId, reason, answer, by, closedAt } = closing!
  return html`<section class="save flow" aria-labelledby="closed"><h2 id="closed">${words.say('claim.closed', { reason: words.say(`close.reason.${reason}`) })}</h2>
<p class="soft">${words.say('claim.closedBy', { name: by, date: words.date(closedAt) })}</p><blockquote dir="auto">${answer}</blockquote>
${session.roles.includes('reviewer') ? html`<form method="post" action="/desk/queue/undo"><input type="hidden" name="what" value="closed"><input type="hidden" name="of" value="${closingId}"><input type="hidden" name="back" value="/desk/claims/${id}"><button class="button quiet" type="submit">${words.say('claim.reopen')}</button></form>` : ''}</section>`
}

function actions({ words, session }: Frame, { id, people, standing }: ClaimAtWork): Html {
  const isMine = people.some((person) => person.id === session.personId)
  const act = (name: 'take' | 'leave' | 'close', key: string) => html`<form method="post" action="/desk/queue/${name}"><input type="hidden" name="claim" value="${id}"><input type="hidden" name="back" value="/desk/claims/${id}"><button class="button quiet" type="submit" data-key="${key}">${words.say(`queue.bulk.${name}`)} <kbd>${key}</kbd></button></form>`
  return html`<div class="bulk">${act(isMine ? 'leave' : 'take', 'a')}${standing === 'open' ? act('close', 'c') : ''}</div>`
}

/** What was put together and taken apart, each to be undone. */
function whole({ words, session }: Frame, { id, merged, splitInto, splitFrom }: ClaimAtWork): Html | '' {
  if (merged.length === 0 && splitInto.length === 0 && !splitFrom) return ''
  const isReviewer = session.roles.includes('reviewer')
  const undo = (address: string, fields: Record<string, string>) => (isReviewer ? html`<form method="post" action="${address}">${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="button quiet" type="submit">${words.say('queue.undo')}</button></form>` : '')
  return html`<section class="flow" aria-labelledby="whole"><h2 id="whole">${words.say('claim.whole')}</h2><ul class="history">
${merged.map(({ mergeId, wording, askers, by, at }) => html`<li><div><p dir="auto">${maskedHtml(words, beginning(wording, 200))}</p><p class="row-note">${words.say('claim.mergedIn', { count: askers, name: by, date: words.date(at) })}</p></div>${undo('/desk/queue/undo', { what: 'merged', of: String(mergeId), back: `/desk/claims/${id}` })}</li>`)}
${splitInto.map(({ claimId, wording, count, by, at }) => html`<li><div><p dir="auto"><a href="/desk/claims/${claimId}">${maskedHtml(words, beginning(wording, 200))}</a></p><p class="row-note">${words.say('claim.splitInto', { count, name: by, date: words.date(at) })}</p></div>${undo(`/desk/claims/${id}/split`, { undo: claimId })}</li>`)}
${splitFrom ? html`<li><div><p dir="auto"><a href="/desk/claims/${splitFrom.claimId}">${maskedHtml(words, beginning(splitFrom.wording, 200))}</a></p><p class="row-note">${words.say('claim.splitFrom', { count: splitFrom.count, name: splitFrom.by, date: words.date(splitFrom.at) })}</p></div>${undo(`/desk/claims/${id}/split`, { undo: id })}</li>` : ''}
</ul></section>`
}

function answers(frame: Frame, { claim, possible, checks }: ClaimView): Html {
  const { words, session } = frame
  const isReviewer = session.roles.includes('reviewer')
  const form = (address: string, check: Check, label: string) => (isReviewer ? html`<form method="post" action="/desk/claims/${claim.id}/${address}"><input type="hidden" name="check" value="${check.id}"><button class="button quiet" type="submit" aria-describedby="check-${check.id}">${label}</button></form>` : '')
  const card = (check: Check, more: Html | '', action: Html | '') => html`<li class="small-card">${isBlank(check) ? gone(check) : named(check)}${more}${action}</li>`
  const gone = (check: Check) => html`<p><a id="check-${check.id}" href="${addressAtHome(check)}">${words.say('removed.heading')}</a></p>`
  const named = (check: Check) => html`<p><a id="check-${check.id}" href="${addressAtHome(check)}" ${speech(check.language)}>${check.claim}</a></p><div class="rating-line">${ratingBadge(words, check)}<span class="meta">${byline(words, check)}</span></div>`
  const standsAsAnswer = (check: Check, answeredBy: 'desk' | 'matcher') => {
    if (isBlank(check)) return words.say('claim.answered.removed')
    return check.retractedAt ? words.say('claim.answered.takenBack', { date: words.date(check.retractedAt) }) : words.say(`claim.answered.${answeredBy}`)
  }
  const standing = claim.answers.flatMap(({ checkId, answeredBy }) => (checks.has(checkId) ? [{ check: checks.get(checkId)!, answeredBy }] : []))
  const refused = claim.refused.flatMap(({ checkId, by, at }) => (checks.has(checkId) ? [{ check: checks.get(checkId)!, by, at }] : []))
  return html`<section class="flow" aria-labelledby="answers"><h2 id="answers">${words.say('claim.answers')}</h2>
${standing.length === 0 ? html`<p class="soft">${words.say('claim.noAnswer')}</p>` : html`<ul class="cards">${standing.map(({ check, answeredBy }) => card(check, html`<p class="row-note">${standsAsAnswer(check, answeredBy)}</p>`, form('answers/removal', check, words.say('claim.unlink'))))}</ul>`}
${refused.length === 0 ? '' : html`<h3>${words.say('claim.refused')}</h3><ul class="cards">${refused.map(({ check, by, at }) => card(check, html`<p class="row-note">${words.say('claim.refusedBy', { name: by, date: words.date(at) })}</p>`, form('answers', check, words.say('claim.linkAfterAll'))))}</ul>`}
<h3>${words.say('claim.possible')}</h3>
${possible === null ? html`<p class="soft">${words.say('claim.possibleBusy')}</p>` : possible.length === 0 ? html`<p class="soft">${words.say('claim.possibleNone')}</p>` : html`<ul class="cards">${possible.map(({ check, score, reasons }) => card(check, html`<p class="row-note">${words.say('claim.chance', { share: score })}</p>${reasons.length === 0 ? '' : html`<ul class="reasons">${reasons.map((reason) => html`<li>${deskReason(words, reason)}</li>`)}</ul>`}`, form('answers', check, words.say('claim.link'))))}</ul>`}
</section>`
}

function drafts({ words, session }: Frame, { id, drafts, language }: ClaimAtWork): Html | '' {
  const isReviewer = session.roles.includes('reviewer')
  if (drafts.length === 0 && !isReviewer) return ''
  return html`<section class="flow" aria-labelledby="drafts"><h2 id="drafts">${words.say('claim.drafts')}</h2>${drafts.length === 0 ? html`<p class="soft">${words.say('claim.noDraft')}</p>` : html`<ul class="plain-list">${drafts.map(({ editionId, language, title }) => html`<li><a href="/desk/checks/${editionId}" dir="auto">${title || words.say('claim.draftUntitled')}</a> <span class="row-note">${words.languageName(language)}</span></li>`)}</ul>`}
${isReviewer ? html`<form class="try" method="post" action="/desk/claims/${id}/check"><input type="hidden" name="drafts" value="${drafts.length}"><div><label for="draft-language">${words.say('claim.draftLanguage')}</label><input id="draft-language" name="language" value="${language === 'und' ? words.language : language}" maxlength="35" autocomplete="off" spellcheck="false"></div><div class="go"><button class="button" type="submit" data-key="s">${words.say(drafts.length === 0 ? 'claim.startCheck' : 'claim.startAnother')} <kbd>s</kbd></button></div></form>` : ''}</section>`
}

function suggestions({ words, session }: Frame, { claim, suggested }: ClaimView): Html | '' {
  if (suggested.length === 0) return ''
  const isReviewer = session.roles.includes('reviewer')
  const form = (address: string, other: string, label: string) => html`<form method="post" action="/desk/claims/${claim.id}/${address}"><input type="hidden" name="claim" value="${other}"><button class="button quiet" type="submit" aria-describedby="other-${other}">${label}</button></form>`
  return html`<section class="flow" aria-labelledby="suggested"><h2 id="suggested">${words.say('claim.suggested')}</h2><ul class="cards">${suggested.map(({ id, wording, askers, reasons }) => html`<li class="small-card"><p><a id="other-${id}" href="/desk/claims/${id}" dir="auto">${maskedHtml(words, beginning(wording, 200))}</a></p><p class="row-note">${words.say('answer.askers', { count: askers })}</p><ul class="reasons">${reasons.map((reason) => html`<li>${deskReason(words, reason)}</li>`)}</ul>${isReviewer ? html`<div class="choices">${form('merges', id, words.say('claim.same'))}${form('dismissals', id, words.say('claim.notSame'))}</div>` : ''}</li>`)}</ul></section>`
}
