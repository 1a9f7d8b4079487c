/** The explainers of the desk: those that are being written, those that stand, and how to begin one. */
import type { CheckInWork } from '#desk/drafts'
import type { Explainer } from '#desk/explainers'
import { addressAtHome } from '../../../views/address.ts'
import { html, type Html } from '../../../views/html.ts'
import { speech } from '../../../views/speech.ts'
import { deskPage, type Frame } from '../desk-page.ts'
import { inWorkList } from './in-work-list.ts'
import { addressOf } from './workspace-page.ts'

interface Shown {
  inWork: CheckInWork[]
  standing: Explainer[]
  /** What an explainer opened by this page is called; null for whoever may open none. */
  newId: string | null
}

export function deskExplainersPage(frame: Frame, { inWork, standing, newId }: Shown): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('explainers.desk.title'),
    here: 'explainers',
    content: html`<div class="stack"><div class="title-block narrow"><h1>${words.say('explainers.desk.title')}</h1><p class="lead soft">${words.say('explainers.desk.lead')}</p></div>
<section class="flow" aria-labelledby="in-work"><div class="section-head"><h2 id="in-work">${words.say('explainers.desk.inWork')}</h2></div>
${inWork.length === 0 ? html`<p class="soft">${words.say('drafting.list.none')}</p>` : inWorkList(words, inWork, 'explainer')}</section>
<section class="flow" aria-labelledby="standing"><div class="section-head"><h2 id="standing">${words.say('explainers.desk.standing')}</h2><a href="/explainers">${words.say('explainers.desk.public')}</a></div>
${standing.length === 0 ? html`<p class="soft">${words.say('explainers.none')}</p>` : html`<ul class="check-list">${standing.map(({ id, title, language, helpsWith, changedAt }) => html`<li><p class="claim"><a href="${addressOf({ id, kind: 'explainer' })}" ${speech(language)}>${title}</a></p>
<p class="meta"><span>${words.languageName(language)}</span> <span>${words.date(changedAt)}</span> <span>${helpsWith.length === 0 ? words.say('explainer.nowhere') : words.say('explainers.desk.places', { count: helpsWith.length })}</span> <a href="${addressAtHome({ id, kind: 'explainer' })}">${words.say('explainers.desk.read')}</a></p></li>`)}</ul>`}</section>
${newId ? html`<section class="flow" aria-labelledby="new-explainer"><div class="section-head"><h2 id="new-explainer">${words.say('explainers.desk.new')}</h2></div>
<form class="try" method="post" action="/desk/explainers"><input type="hidden" name="id" value="${newId}"><div><label for="new-language">${words.say('drafting.editions.language')}</label><input id="new-language" name="language" value="${words.language}" required pattern="[a-z]{2,3}(-[A-Za-z0-9]{2,8})*" autocomplete="off"></div><div class="go"><button class="button" type="submit">${words.say('explainers.desk.open')}</button></div></form></section>` : ''}
</div>`,
  })
}
