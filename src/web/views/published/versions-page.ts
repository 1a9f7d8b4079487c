/** Everything that a check or an explainer ever said, newest first, and what changed from one version to the next. */
import { isOccasion } from '#desk/explainers'
import { addresses, type DeskFacts, type KeyWords, type PartDifference, versionDifference } from '#publish'
import { nameOf, type PublishedEdition, type PublishedVersion } from '#desk/published'
import type { AnyDocument } from '#desk/versions'
import type { Words } from '#words'
import { addressAtHome } from '../address.ts'
import { difference } from '../difference.ts'
import { html, type Html } from '../html.ts'
import { layout } from '../layout.ts'
import { speech } from '../speech.ts'
import { day } from './record.ts'
import { removalNotice } from './removed-page.ts'

export type Documents = Map<string, AnyDocument>

export function versionsPage(words: Words, desk: DeskFacts, edition: PublishedEdition, documents: Documents): Html {
  const claim = edition.document && nameOf(edition.document)
  return layout(words, {
    title: claim ? words.say('versions.title', { claim }) : words.say('versions.heading'),
    here: `${edition.kind}s`,
    canonical: `${addresses.edition(desk, edition)}/versions`,
    content: html`<div class="versions narrow">
<h1>${words.say('versions.heading')}</h1>
${claim ? html`<p class="claim lead" ${speech(edition.language)}>${claim}</p>` : ''}
<p>${words.say(edition.kind === 'explainer' ? 'explainer.versions' : 'versions.intro')} ${edition.versions.length > 1 ? words.say('versions.legend') : ''}</p>
<p><a href="${addressAtHome(edition)}">${words.say(edition.kind === 'explainer' ? 'explainer.back' : 'versions.back')}</a></p>
${edition.versions.map((version) => oneVersion(words, edition, version, documents))}
</div>`,
  })
}

function oneVersion(words: Words, edition: PublishedEdition, version: PublishedVersion, documents: Documents): Html {
  const { number, change, note, publishedAt, entryIndex, sha256, removed } = version
  const document = documents.get(sha256)
  return html`<section class="version" aria-labelledby="version-${number}">
<h2 id="version-${number}">${words.say('versions.number', { number })}</h2>
<p class="meta"><span>${words.say(`published.change.${change}`)}</span> <span>${day(words, publishedAt)}</span> <span>${words.say('versions.entry', { number: words.number(entryIndex) })}</span></p>
${note ? html`<p ${speech(edition.language)}>${note}</p>` : ''}
${removed || !document ? removalNotice(words, version) : html`<p><a href="${addressAtHome(edition)}/versions/${number}">${words.say('versions.read', { number })}</a></p>`}
${number > 1 ? differences(words, edition, version, documents) : ''}
<p class="soft">${words.say('published.hash')}<br><code class="hash">${sha256}</code></p>
</section>`
}

function differences(words: Words, { versions, language }: PublishedEdition, { number, sha256 }: PublishedVersion, documents: Documents): Html {
  const before = versions.find((version) => version.number === number - 1)!
  const [then, now] = [documents.get(before.sha256), documents.get(sha256)]
  if (!then || !now) return html`<p class="soft">${words.say('versions.withRemoved')}</p>`
  const parts = versionDifference(then, now, keyWords(words))
  return html`<h3>${words.say('versions.differences', { before: before.number })}</h3>
${parts.length === 0 ? html`<p>${words.say('versions.noDifference')}</p>` : html`<dl class="differences">${parts.map((part) => partDifference(words, part, language))}</dl>`}`
}

/** How the desk's keys are said in the reader's language. */
export function keyWords(words: Words): KeyWords {
  return { rating: (key) => words.say(`rating.${key}`), occasion: (key) => (isOccasion(key) ? words.say(`explainer.occasion.${key}`) : key), topic: words.topicName }
}

function partDifference(words: Words, { part, ...changed }: PartDifference, language: string): Html {
  return html`<div><dt>${words.say(`versions.part.${part}`)}</dt><dd ${part === 'rating' || part === 'helpsWith' || part === 'topics' ? '' : speech(language)}>${difference(words, changed)}</dd></div>`
}
