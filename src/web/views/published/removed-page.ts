/** What stands where something was lawfully removed: that it was there, that it was removed, and why. */
import type { PublishedEdition, PublishedVersion } from '#desk/published'
import type { Words } from '#words'
import { addressAtHome } from '../address.ts'
import { html, type Html } from '../html.ts'
import { layout } from '../layout.ts'

export function removedPage(words: Words, edition: PublishedEdition, version: PublishedVersion): Html {
  return layout(words, {
    title: words.say('removed.title'),
    here: `${edition.kind}s`,
    head: html`<meta name="robots" content="noindex">`,
    content: html`<div class="prose narrow">
<h1>${words.say('removed.heading')}</h1>
${removalNotice(words, version)}
<p>${words.say('removed.stays')}</p>
<dl class="facts">
<div><dt>${words.say('published.entry')}</dt><dd>${words.say('published.entryNumber', { number: words.number(version.entryIndex) })}</dd></div>
<div><dt>${words.say('published.hash')}</dt><dd><code class="hash">${version.sha256}</code></dd></div>
</dl>
<p><a href="${addressAtHome(edition)}/versions">${words.say('published.history')}</a></p>
</div>`,
  })
}

export function removalNotice(words: Words, { number, removed }: PublishedVersion): Html {
  return html`<p>${words.say('removed.version', { number, date: removed ? words.date(removed.at) : '—' })} ${removed ? words.say(`removed.reason.${removed.reason}`) : ''}</p>`
}
