/** Everything that was changed after it was published, for everybody. */
import type { CorrectionPage } from '#desk/corrections'
import type { Words } from '#words'
import { addressAtHome } from './address.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { speech } from './speech.ts'

export function correctionsPage(words: Words, { corrections, nextCursor }: CorrectionPage): Html {
  return layout(words, {
    title: words.say('corrections.title'),
    description: words.say('corrections.lead'),
    content: html`<div class="title-block narrow"><h1>${words.say('corrections.title')}</h1><p class="lead soft">${words.say('corrections.lead')}</p></div>
${corrections.length === 0 ? html`<div class="nobody"><p>${words.say('corrections.none')}</p></div>` : html`<ul class="check-list">${corrections.map(({ editionId, of, number, kind, note, madeAt, title, language }) => html`<li><p class="claim"><a href="${addressAtHome({ id: editionId, kind: of })}" ${speech(language)}>${title || words.say('removed.heading')}</a></p>
<p class="meta"><strong>${words.say(`published.change.${kind}`)}</strong> <time datetime="${madeAt.toISOString()}">${words.date(madeAt)}</time> <a href="${addressAtHome({ id: editionId, kind: of })}/versions">${words.say('corrections.version', { number })}</a></p>
${note ? html`<p ${speech(language)}>${note}</p>` : ''}</li>`)}</ul>`}
${nextCursor ? html`<p class="paging"><a class="button quiet" href="/corrections?cursor=${encodeURIComponent(nextCursor)}">${words.say('corrections.older')}</a></p>` : ''}
<p class="soft">${words.say('corrections.report')}</p>`,
  })
}
