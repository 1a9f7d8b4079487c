/** A version that was replaced, readable as it was. */
import { addresses, type DeskFacts } from '#publish'
import type { PublishedCheck, PublishedVersion } from '#desk/published'
import type { VersionDocument } from '#desk/versions'
import type { Words } from '#words'
import { byline } from '../byline.ts'
import { html, type Html } from '../html.ts'
import { layout } from '../layout.ts'
import { articleBody, articleHead } from './article.ts'
import { replacedBanner } from './banners.ts'
import { record } from './record.ts'

export function oldVersionPage(words: Words, desk: DeskFacts, { check, version, document }: { check: PublishedCheck; version: PublishedVersion; document: VersionDocument }): Html {
  const meta = html`<p class="meta">${byline(words, { publisher: { name: desk.name, site: null }, publishedOn: version.publishedAt.toISOString().slice(0, 10) })}</p>`
  return layout(words, {
    title: `${words.say('versions.number', { number: version.number })}: ${document.claim}`,
    here: 'checks',
    canonical: addresses.check(desk, check.id),
    head: html`<meta name="robots" content="noindex">`,
    content: html`<article class="check-page">
<div>
${replacedBanner(words, check, version)}
${articleHead(words, document, meta)}
${articleBody(words, document)}
</div>
${record(words, { desk, check, document, version })}
</article>`,
  })
}
