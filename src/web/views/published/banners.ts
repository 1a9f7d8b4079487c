/** What a reader must know before anything else: taken back, corrected, replaced, translated. */
import { isRetracted } from '#publish'
import type { PublishedEdition, PublishedVersion } from '#desk/published'
import type { AnyDocument } from '#desk/versions'
import type { Words } from '#words'
import { addressAtHome } from '../address.ts'
import { html, type Html } from '../html.ts'
import { speech } from '../speech.ts'

export function standingBanner(words: Words, check: PublishedEdition): Html | '' {
  const [newest] = check.versions
  if (newest.change === 'first') return ''
  const date = words.date(newest.publishedAt)
  const retracted = isRetracted(check)
  return html`<aside class="banner ${retracted ? 'banner-retracted' : ''}" aria-labelledby="changed">
<p id="changed"><strong>${words.say(retracted ? 'published.retractedOn' : 'published.correctedOn', { date })}</strong></p>
${retracted ? html`<p>${words.say(check.kind === 'explainer' ? 'explainer.retracted' : 'published.retracted')}</p>` : ''}
${newest.note ? html`<p ${speech(check.language)}>${newest.note}</p>` : ''}
<p><a href="${addressAtHome(check)}/versions">${words.say('published.seeChanges')}</a></p>
</aside>`
}

export function replacedBanner(words: Words, check: PublishedEdition, version: PublishedVersion): Html {
  const next = check.versions.find(({ number }) => number === version.number + 1)!
  return html`<aside class="banner" aria-labelledby="replaced">
<p id="replaced"><strong>${words.say('versions.old', { number: version.number, date: words.date(next.publishedAt) })}</strong></p>
<p><a href="${addressAtHome(check)}">${words.say('versions.newest')}</a></p>
</aside>`
}

export function translationLine(words: Words, check: PublishedEdition, { translates }: AnyDocument): Html | '' {
  if (!translates) return ''
  return html`<span>${words.say('published.translates', { number: translates.number })} <a href="${addressAtHome({ id: check.check, kind: check.kind })}">${words.say('published.original')}</a></span>`
}
