/** What a reader must know before anything else: taken back, corrected, replaced, translated. */
import { isRetracted } from '#publish'
import type { PublishedEdition, PublishedVersion } from '#desk/published'
import type { AnyDocument } from '#desk/versions'
import type { Words } from '#words'
import { addressAtHome } from '../address.ts'
import { html, type Html } from '../html.ts'
import { speech } from '../speech.ts'

export function standingBanner(words: Words, edition: PublishedEdition): Html | '' {
  const [newest] = edition.versions
  if (newest.change === 'first') return ''
  const date = words.date(newest.publishedAt)
  const retracted = isRetracted(edition)
  return html`<aside class="banner ${retracted ? 'banner-retracted' : ''}" aria-labelledby="changed">
<p id="changed"><strong>${words.say(retracted ? 'published.retractedOn' : 'published.correctedOn', { date })}</strong></p>
${retracted ? html`<p>${words.say(edition.kind === 'explainer' ? 'explainer.retracted' : 'published.retracted')}</p>` : ''}
${newest.note ? html`<p ${speech(edition.language)}>${newest.note}</p>` : ''}
<p><a href="${addressAtHome(edition)}/versions">${words.say('published.seeChanges')}</a></p>
</aside>`
}

export function replacedBanner(words: Words, edition: PublishedEdition, version: PublishedVersion): Html {
  const next = edition.versions.find(({ number }) => number === version.number + 1)!
  return html`<aside class="banner" aria-labelledby="replaced">
<p id="replaced"><strong>${words.say('versions.old', { number: version.number, date: words.date(next.publishedAt) })}</strong></p>
<p><a href="${addressAtHome(edition)}">${words.say('versions.newest')}</a></p>
</aside>`
}

export function translationLine(words: Words, edition: PublishedEdition, { translates }: AnyDocument): Html | '' {
  if (!translates) return ''
  return html`<span>${words.say('published.translates', { number: translates.number })} <a href="${addressAtHome({ id: edition.check, kind: edition.kind })}">${words.say('published.original')}</a></span>`
}
