/** What stands in the head of a published page for machines: structured data, cards for other sites, and where else it can be had. */
import { addresses, type DeskFacts, explainerTags, type MetaTag, socialTags, type StandingCheck, structuredData } from '#publish'
import { jsonLdText } from '#claimreview'
import type { PublishedEdition } from '#desk/published'
import { type ExplainerDocument, isExplainer } from '#desk/versions'
import { html, raw, type Html } from '../html.ts'

/** What was taken back is shown, and no longer offered to anybody. */
export function headOf(desk: DeskFacts, edition: PublishedEdition): Html {
  const own = addresses.edition(desk, edition)
  if (edition.document === null || edition.takenBack) return html`<meta name="robots" content="noindex">`
  const languages = html`${edition.editions.length > 0 ? [edition, ...edition.editions].map((one) => html`<link rel="alternate" hreflang="${one.language}" href="${addresses.edition(desk, one)}">\n`) : ''}`
  return html`${languages}<link rel="alternate" type="application/json" href="${own}/versions/${edition.versions[0].number}.json">
${isExplainer(edition.document) ? headOfExplainer(desk, own, { ...edition, document: edition.document }) : headOfCheck(desk, own, { ...edition, document: edition.document, takenBack: null })}`
}

function headOfCheck(desk: DeskFacts, own: string, check: StandingCheck): Html {
  const embed = (format: string) => `${desk.publicUrl}/oembed?format=${format}&url=${encodeURIComponent(own)}`
  return html`<link rel="alternate" type="application/json+oembed" href="${embed('json')}">
<link rel="alternate" type="text/xml+oembed" href="${embed('xml')}">
${socialTags(desk, check).map(metaTag)}
${structuredData(desk, check).map((node) => html`<script type="application/ld+json">${raw(jsonLdText(node))}</script>\n`)}`
}

/** It reviews no claim, so it has neither ClaimReview nor a picture of a rating. */
function headOfExplainer(desk: DeskFacts, own: string, { document, versions, editions }: PublishedEdition & { document: ExplainerDocument }): Html {
  return html`<link rel="alternate" type="application/atom+xml" href="/feeds/explainers.atom" title="${desk.name}">
${explainerTags(desk, own, { document, versions, editions }).map(metaTag)}`
}

function metaTag({ by, key, content }: MetaTag): Html {
  return by === 'property' ? html`<meta property="${key}" content="${content}">\n` : html`<meta name="${key}" content="${content}">\n`
}
