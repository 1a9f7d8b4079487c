/** Published checks whose day to be looked at again has come. */
import type { DueReview } from '#desk/review-dates'
import { html, type Html } from '../../../views/html.ts'
import { addressAtHome } from '../../../views/address.ts'
import { speech } from '../../../views/speech.ts'
import { deskPage, type Frame } from '../desk-page.ts'

export function reviewsPage(frame: Frame, due: DueReview[]): Html {
  const { words, session } = frame
  const mayWork = session.roles.includes('reviewer')
  return deskPage(frame, {
    title: words.say('reviews.title'),
    here: 'reviews',
    content: html`<div class="stack"><div class="title-block narrow"><h1>${words.say('reviews.title')}</h1><p class="lead soft">${words.say('reviews.lead')}</p></div>
${due.length === 0 ? html`<div class="nobody"><p>${words.say('reviews.none')}</p></div>` : html`<ul class="check-list">${due.map(({ editionId, of, title, language, dueOn }) => html`<li><p class="claim"><a href="${addressAtHome({ id: editionId, kind: of })}" ${speech(language)}>${title}</a></p><p class="meta"><span>${words.say('reviews.due', { date: words.date(dueOn) })}</span></p>
${mayWork ? html`<div class="choices"><a class="button quiet" href="/desk/checks/${encodeURIComponent(editionId)}">${words.say('reviews.open')}</a><form method="post" action="/desk/reviews/${encodeURIComponent(editionId)}/done"><button class="button quiet" type="submit">${words.say('reviews.done')}</button></form></div>` : ''}</li>`)}</ul>`}</div>`,
  })
}
