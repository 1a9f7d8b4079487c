/** What is being written, one under the other, and what each waits for. */
import type { EditionKind } from '#db'
import type { CheckInWork } from '#desk/drafts'
import type { Words } from '#words'
import { html, type Html } from '../../../views/html.ts'
import { speech } from '../../../views/speech.ts'
import { addressOf } from './workspace-page.ts'

export function inWorkList(words: Words, checks: CheckInWork[], kind: EditionKind = 'check'): Html {
  return html`<ul class="check-list">${checks.map(({ editionId, language, text, state, savedAt, savedBy, published }) => html`<li><p class="claim"><a href="${addressOf({ id: editionId, kind })}" ${speech(language)}>${text || words.say(kind === 'explainer' ? 'explainers.desk.untitled' : 'drafting.untitled')}</a></p>
<p class="meta"><strong class="state state-${state}">${words.say(`drafting.list.${state}`)}</strong> <span>${words.languageName(language)}</span> ${published > 0 ? html`<span>${words.say('drafting.published', { number: published })}</span>` : ''} ${savedAt ? html`<span>${words.say('drafting.list.saved', { name: savedBy ?? '', date: words.date(savedAt) })}</span>` : ''}</p></li>`)}</ul>`
}
