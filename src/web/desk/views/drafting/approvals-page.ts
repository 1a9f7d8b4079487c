/** The proposals that wait for a second person. */
import type { WaitingProposal } from '#desk/approvals'
import { html, type Html } from '../../../views/html.ts'
import { speech } from '../../../views/speech.ts'
import { deskPage, type Frame } from '../desk-page.ts'

export function approvalsPage(frame: Frame, waiting: WaitingProposal[]): Html {
  const { words, session } = frame
  return deskPage(frame, {
    title: words.say('approval.list.title'),
    here: 'approvals',
    content: html`<div class="stack"><div class="title-block narrow"><h1>${words.say('approval.list.title')}</h1><p class="lead soft">${words.say('approval.list.lead')}</p></div>
${waiting.length === 0 ? html`<div class="nobody"><p>${words.say('approval.list.none')}</p></div>` : html`<ul class="check-list">${waiting.map((one) => html`<li><p class="claim"><a href="/desk/approvals/${one.sha256}" ${speech(one.language)}>${one.title}</a></p>
<p class="meta"><span>${words.say(`approval.change.${one.change}`, { number: one.number })}</span> ${one.kind === 'explainer' ? html`<span>${words.say('explainer.kind')}</span> ` : ''}<span>${words.languageName(one.language)}</span> <span>${words.say('approval.list.by', { name: one.proposedByName, date: words.date(one.proposedAt) })}</span></p>
${one.authors.includes(session.personId) ? html`<p class="soft">${words.say('approval.own')}</p>` : ''}</li>`)}</ul>`}
</div>`,
  })
}
