/** Complaints that wait for an answer, each with its clock. */
import { type Complaint, outcomes } from '#desk/complaints'
import { html, type Html } from '../../../views/html.ts'
import { deskPage, type Frame } from '../desk-page.ts'

export function complaintsPage(frame: Frame, complaints: Complaint[]): Html {
  const { words, session } = frame
  const mayWork = session.roles.some((role) => role !== 'auditor')
  return deskPage(frame, {
    title: words.say('complaints.title'),
    here: 'complaints',
    content: html`<div class="stack"><div class="title-block narrow"><h1>${words.say('complaints.title')}</h1><p class="lead soft">${words.say('complaints.lead')}</p></div>
${complaints.length === 0 ? html`<div class="nobody"><p>${words.say('complaints.none')}</p></div>` : complaints.map((one) => complaint(one))}</div>`,
  })

  function complaint({ id, editionId, title, kind, text, dueAt, isLate, assignedTo, assignedToName, authors }: Complaint): Html {
    const own = authors.includes(session.personId)
    return html`<section class="flow narrow" aria-labelledby="complaint-${id}"><h2 id="complaint-${id}"><a href="/checks/${encodeURIComponent(editionId)}" dir="auto">${title}</a></h2>
<p class="meta"><span>${words.say(`complaints.kind.${kind}`)}</span> <span class="${isLate ? 'late' : ''}">${words.say(isLate ? 'complaints.late' : 'complaints.due', { date: words.date(dueAt) })}</span> <span>${assignedToName ? words.say('complaints.with', { name: assignedToName }) : words.say('complaints.nobody')}</span></p>
<blockquote class="quoted" dir="auto">${text}</blockquote>
${own ? html`<p class="soft">${words.say('complaints.own')}</p>` : !mayWork ? '' : assignedTo !== session.personId ? html`<form method="post" action="/desk/complaints/${id}/assignment"><button class="button quiet" type="submit">${words.say('complaints.take')}</button></form>` : html`<p><a href="/desk/checks/${encodeURIComponent(editionId)}">${words.say('complaints.correct')}</a></p>
<form class="flow save" method="post" action="/desk/complaints/${id}/decision"><div><label for="outcome-${id}">${words.say('complaints.outcome')}</label><select id="outcome-${id}" name="outcome">${outcomes.map((outcome) => html`<option value="${outcome}">${words.say(`complaints.outcome.${outcome}`)}</option>`)}</select></div><div><label for="answer-${id}">${words.say('complaints.answer')}</label><textarea id="answer-${id}" name="answer" rows="4" class="small" required maxlength="5000" dir="auto"></textarea></div><button class="button" type="submit">${words.say('complaints.send')}</button></form>`}</section>`
  }
}
