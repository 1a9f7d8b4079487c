/** A version that was replaced, readable as it was. */
import { addresses, type DeskFacts } from '#publish'
import { nameOf, type PublishedEdition, type PublishedVersion } from '#desk/published'
import type { AnyDocument } from '#desk/versions'
import type { Words } from '#words'
import { deskByline } from '../byline.ts'
import { html, type Html } from '../html.ts'
import { layout } from '../layout.ts'
import { article } from './article.ts'
import { replacedBanner } from './banners.ts'
import { record } from './record.ts'

export function oldVersionPage(words: Words, desk: DeskFacts, { edition, version, document }: { edition: PublishedEdition; version: PublishedVersion; document: AnyDocument }): Html {
  const meta = html`<p class="meta">${deskByline(words, edition.kind, { name: desk.name, date: version.publishedAt.toISOString().slice(0, 10) })}</p>
<p class="on-paper"><code>${addresses.edition(desk, edition)}/versions/${version.number}</code></p>`
  return layout(words, {
    title: `${words.say('versions.number', { number: version.number })}: ${nameOf(document)}`,
    here: `${edition.kind}s`,
    canonical: addresses.edition(desk, edition),
    head: html`<meta name="robots" content="noindex">`,
    content: html`<article class="check-page">
<div>
${replacedBanner(words, edition, version)}
${article(words, document, meta, { isTakenBack: edition.takenBack !== null })}
</div>
${record(words, { desk, edition, document, version })}
</article>`,
  })
}
