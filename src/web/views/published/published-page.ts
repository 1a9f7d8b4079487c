/** The page of one of the desk's own checks, or of an explainer, as it stands now. */
import { addresses, type DeskFacts, isRetracted, titleOf } from '#publish'
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

export function publishedPage(words: Words, desk: DeskFacts, check: Shown): Html {
  const { document } = check
  const [version] = check.versions
  const meta = html`<p class="meta">${deskByline(words, check.kind, { name: desk.name, date: version.publishedAt.toISOString().slice(0, 10) })} ${translationLine(words, check, document)}</p>`
  return layout(words, {
    title: isRetracted(check) ? words.say('published.retractedTitle', { claim: nameOf(document) }) : isExplainer(document) ? document.title : titleOf({ language: check.language, document }),
    here: `${check.kind}s`,
    description: document.summary,
    canonical: addresses.edition(desk, check),
    head: headOf(desk, check),
    content: html`<article class="check-page">
<div>
${standingBanner(words, check)}
${article(words, document, meta)}
</div>
${record(words, { desk, check, document, version })}
</article>`,
  })
}
