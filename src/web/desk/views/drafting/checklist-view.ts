/** What a draft still lacks, always in sight, each point leading to its field. */
import type { ChecklistItem, ChecklistKey } from '#desk/drafts'
import type { Words } from '#words'
import { html, type Html } from '../../../views/html.ts'

/** Where a point is mended. */
const placeOf: Partial<Record<ChecklistKey, string>> = {
  claim: 'field-claim', title: 'field-title', summary: 'field-summary', rating: 'field-rating', ratingExplanation: 'field-ratingExplanation', body: 'field-body',
  footnotes: 'field-body', uncited: 'field-body', plainText: 'field-body', helpsWith: 'field-helpsWith', claimedOn: 'field-claimedOn', sources: 'evidence', replies: 'replies', repliesLate: 'replies', claims: 'linked-claims', original: 'editions', originalStands: 'editions', behind: 'editions', change: 'field-changeKind', ratingChange: 'field-changeKind',
}

export function missing(items: ChecklistItem[]): number {
  return items.filter(({ met, must }) => must && !met).length
}

export function checklistView(words: Words, items: ChecklistItem[], { linked = true } = {}): Html {
  const left = missing(items)
  return html`<p class="checklist-sum">${left === 0 ? words.say('drafting.checklist.ready') : words.say('drafting.checklist.missing', { count: left })}</p>
<ul class="checklist">${items.map(({ key, met, must, data }) => html`<li class="${met ? 'met' : must ? 'unmet' : 'look'}"><span class="hidden-visually">${words.say(met ? 'drafting.checklist.met' : must ? 'drafting.checklist.unmet' : 'drafting.checklist.look')} </span>${linked && placeOf[key] ? html`<a href="#${placeOf[key]}">${words.say(met ? `drafting.met.${key}` : `drafting.unmet.${key}`, data)}</a>` : words.say(met ? `drafting.met.${key}` : `drafting.unmet.${key}`, data)}</li>`)}</ul>`
}
