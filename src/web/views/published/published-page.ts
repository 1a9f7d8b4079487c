/** The page of one of the desk's own checks, as it stands now. */
import { addresses, type DeskFacts, isRetracted, titleOf } from '#publish'
import type { PublishedCheck } from '#desk/published'
import type { VersionDocument } from '#desk/versions'
import type { Words } from '#words'
import { byline } from '../byline.ts'
import { html, type Html } from '../html.ts'
import { layout } from '../layout.ts'
import { articleBody, articleHead } from './article.ts'
import { standingBanner, translationLine } from './banners.ts'
import { headOfCheck } from './heads.ts'
import { record } from './record.ts'

type Shown = PublishedCheck & { document: VersionDocument }

export function publishedPage(words: Words, desk: DeskFacts, check: Shown): Html {
  const { document } = check
  const [version] = check.versions
  const meta = html`<p class="meta">${byline(words, { publisher: { name: desk.name, site: null }, publishedOn: version.publishedAt.toISOString().slice(0, 10) })} ${translationLine(words, check, document)}</p>`
  return layout(words, {
    title: isRetracted(check) ? words.say('published.retractedTitle', { claim: document.claim }) : titleOf(check),
    here: 'checks',
    description: document.summary,
    canonical: addresses.check(desk, check.id),
    head: headOfCheck(desk, check),
    content: html`<article class="check-page">
<div>
${standingBanner(words, check)}
${articleHead(words, document, meta)}
${articleBody(words, document)}
</div>
${record(words, { desk, check, document, version })}
</article>`,
  })
}
