/** What stands in the head of a check's page for machines: structured data, cards for other sites, and where else it can be had. */
import { addresses, type DeskFacts, isStanding, socialTags, structuredData } from '#publish'
import { jsonLdText } from '#claimreview'
import type { PublishedCheck } from '#desk/published'
import { html, raw, type Html } from '../html.ts'

/** A check that was taken back is shown, and no longer offered to anybody. */
export function headOfCheck(desk: DeskFacts, check: PublishedCheck): Html {
  const own = addresses.check(desk, check.id)
  const languages = html`${check.editions.length > 0 ? [{ id: check.id, language: check.language }, ...check.editions].map(({ id, language }) => html`<link rel="alternate" hreflang="${language}" href="${addresses.check(desk, id)}">\n`) : ''}`
  if (!isStanding(check)) return html`${languages}<meta name="robots" content="noindex">`
  const embed = (format: string) => `${desk.publicUrl}/oembed?format=${format}&url=${encodeURIComponent(own)}`
  return html`${languages}<link rel="alternate" type="application/json+oembed" href="${embed('json')}">
<link rel="alternate" type="text/xml+oembed" href="${embed('xml')}">
<link rel="alternate" type="application/json" href="${own}/versions/${check.versions[0].number}.json">
${socialTags(desk, check).map(({ by, key, content }) => (by === 'property' ? html`<meta property="${key}" content="${content}">\n` : html`<meta name="${key}" content="${content}">\n`))}
${structuredData(desk, check).map((node) => html`<script type="application/ld+json">${raw(jsonLdText(node))}</script>\n`)}`
}
