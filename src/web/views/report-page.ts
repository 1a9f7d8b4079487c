/** Reporting a mistake in a check or an explainer, and the private page of the answer. */
import type { ComplaintStatus } from '#desk/complaints'
import type { Words } from '#words'
import { addressAtHome } from './address.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export interface Report {
  id: string
  kind: 'check' | 'explainer'
  name: string
  typed?: { kind: string; text: string; refused: string }
}

const kinds = ['error', 'appeal'] as const

export function reportPage(words: Words, { id, kind: of, name, typed }: Report): Html {
  const home = addressAtHome({ id, kind: of })
  return layout(words, {
    title: words.say('report.title'),
    content: html`<div class="narrow flow"><h1>${words.say('report.title')}</h1><p class="lead soft">${words.say('report.lead', { days: 7 })}</p>
<p><a href="${home}" dir="auto">${name}</a></p>
${typed ? html`<div class="refusal" role="alert"><p>${typed.refused}</p></div>` : ''}
<form class="flow" method="post" action="${home}/report"><fieldset class="bare"><legend>${words.say('report.kind')}</legend>${kinds.map((kind) => html`<label class="choice-line"><input type="radio" name="kind" value="${kind}" ${(typed?.kind || 'error') === kind ? html`checked` : ''}><span>${words.say(`report.kind.${kind}`)}<span class="choice-note">${words.say(`report.kind.${kind}Hint`)}</span></span></label>`)}</fieldset>
<div><label for="text">${words.say('report.text')}</label><p class="hint" id="text-hint">${words.say('report.textHint')}</p><textarea id="text" name="text" rows="8" required maxlength="5000" dir="auto" aria-describedby="text-hint">${'\n'}${typed?.text ?? ''}</textarea></div>
<button class="button" type="submit">${words.say('report.send')}</button><p class="soft">${words.say('report.privacy')}</p></form></div>`,
  })
}

export function complaintPage(words: Words, { editionId, of, title, text, receivedAt, dueAt, outcome, answer, decidedAt }: ComplaintStatus, address: string): Html {
  return layout(words, {
    title: words.say('complaint.title'),
    content: html`<div class="narrow flow"><h1>${words.say('complaint.title')}</h1>
<p class="lead">${words.say('complaint.received', { date: words.date(receivedAt), due: words.date(dueAt) })}</p>
<p><a href="${addressAtHome({ id: editionId, kind: of })}" dir="auto">${title}</a></p>
${outcome ? html`<div class="finding"><p class="small-head">${words.say('complaint.decided', { date: words.date(decidedAt!) })}</p><p><strong>${words.say(`complaint.outcome.${outcome}`)}</strong></p><p class="quoted" dir="auto">${answer}</p></div>` : html`<div class="nobody"><p>${words.say('complaint.waiting')}</p></div>`}
<section class="flow" aria-labelledby="yours"><h2 class="small-head" id="yours">${words.say('complaint.yours')}</h2><blockquote class="quoted" dir="auto">${text}</blockquote></section>
<p>${words.say('complaint.link')}</p><a class="link-box" href="${address}">${address}</a></div>`,
  })
}
