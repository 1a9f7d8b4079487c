/** The proposals that wait for a second person. */
import type { WaitingProposal } from '#desk/approvals'
import type { AskedRemoval } from '#desk/removals'
import { html, type Html } from '../../../views/html.ts'
import { speech } from '../../../views/speech.ts'
import { deskPage, type Frame } from '../desk-page.ts'

export function approvalsPage(frame: Frame, waiting: WaitingProposal[], removals: AskedRemoval[]): Html {
  const { words, session } = frame
  return deskPage(frame, {
    title: words.say('approval.list.title'),
    here: 'approvals',
    content: html`<div class="stack"><div class="title-block narrow"><h1>${words.say('approval.list.title')}</h1><p class="lead soft">${words.say('approval.list.lead')}</p></div>
${waiting.length === 0 ? html`<div class="nobody"><p>${words.say('approval.list.none')}</p></div>` : html`<ul class="check-list">${waiting.map((one) => html`<li><p class="claim"><a href="/desk/approvals/${one.sha256}" ${speech(one.language)}>${one.title}</a></p>
<p class="meta"><span>${words.say(`approval.change.${one.change}`, { number: one.number })}</span> ${one.kind === 'explainer' ? html`<span>${words.say('explainer.kind')}</span> ` : ''}<span>${words.languageName(one.language)}</span> <span>${words.say('approval.list.by', { name: one.proposedByName, date: words.date(one.proposedAt) })}</span></p>
${one.authors.includes(session.personId) ? html`<p class="soft">${words.say('approval.own')}</p>` : ''}</li>`)}</ul>`}
${removals.length === 0 ? '' : removalList(removals)}
</div>`,
  })
  function removalList(removals: AskedRemoval[]): Html {
    const byEdition = [...Map.groupBy(removals, ({ editionId }) => editionId)]
    return html`<section class="flow" aria-labelledby="removals"><div class="section-head"><h2 id="removals">${words.say('removal.list')}</h2></div>
<ul class="check-list">${byEdition.map(([editionId, [first, ...others]]) => html`<li><p class="claim"><a href="/desk/checks/${encodeURIComponent(editionId)}/removals" dir="auto">${first.title ?? words.say('removal.untitled')}</a></p>
<p class="meta"><span>${words.list([first, ...others].map(({ number }) => words.say('removal.version', { number })))}</span> <span>${words.say('removal.listLine', { name: first.askedByName, date: words.date(first.askedAt), reason: words.say(`removal.reason.${first.reason}`) })}</span></p></li>`)}</ul></section>`
  }
}
