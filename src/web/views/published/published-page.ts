/** The page of one of the desk's own checks, or of an explainer, as it stands now. */
import { addresses, type DeskFacts, titleOf } from '#publish'
import { nameOf, type PublishedEdition } from '#desk/published'
import { type AnyDocument, isExplainer } from '#desk/versions'
import type { Words } from '#words'
import { deskByline } from '../byline.ts'
import { html, type Html } from '../html.ts'
import { layout } from '../layout.ts'
import { article } from './article.ts'
import { standingBanner, translationLine } from './banners.ts'
import { headOf } from './heads.ts'
import { record } from './record.ts'

type Shown = PublishedEdition & { document: AnyDocument }

export function publishedPage(words: Words, desk: DeskFacts, edition: Shown): Html {
  const { document } = edition
  const [version] = edition.versions
  const meta = html`<p class="meta">${deskByline(words, edition.kind, { name: desk.name, date: version.publishedAt.toISOString().slice(0, 10) })} ${translationLine(words, edition, document)}</p>
<p class="on-paper"><code>${addresses.edition(desk, edition)}</code></p>`
  return layout(words, {
    title: edition.takenBack ? words.say('published.retractedTitle', { claim: nameOf(document) }) : isExplainer(document) ? document.title : titleOf({ language: edition.language, document }),
    here: `${edition.kind}s`,
    description: document.summary,
    canonical: addresses.edition(desk, edition),
    head: headOf(desk, edition),
    content: html`<article class="check-page">
<div>
${standingBanner(words, edition)}
${article(words, document, meta, { isTakenBack: edition.takenBack !== null })}
</div>
${record(words, { desk, edition, document, version })}
</article>`,
  })
}
