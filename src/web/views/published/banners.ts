/** What a reader must know before anything else: taken back, corrected, replaced, translated. */
import type { PublishedEdition, PublishedVersion, TakenBack } from '#desk/published'
import type { AnyDocument } from '#desk/versions'
import type { Words } from '#words'
import { addressAtHome } from '../address.ts'
import { html, type Html } from '../html.ts'
import { speech } from '../speech.ts'

export function standingBanner(words: Words, edition: PublishedEdition): Html | '' {
  const [newest] = edition.versions
  if (edition.takenBack) return takenBackBanner(words, edition, edition.takenBack)
  if (newest.change === 'first') return ''
  return html`<aside class="banner" aria-labelledby="changed">
<p id="changed"><strong>${words.say('published.correctedOn', { date: words.date(newest.publishedAt) })}</strong></p>
${note(newest.note, edition.language)}
<p><a href="${addressAtHome(edition)}/versions">${words.say('published.seeChanges')}</a></p>
</aside>`
}

/** A translation may fall with its original alone: then the way leads there. */
function takenBackBanner(words: Words, { id, kind }: PublishedEdition, takenBack: TakenBack): Html {
  const own = takenBack.edition === id
  const what = kind === 'explainer' ? words.say(own ? 'explainer.retracted' : 'explainer.originalRetracted') : words.say(own ? 'published.retracted' : 'published.originalRetracted')
  const home = addressAtHome({ id: takenBack.edition, kind })
  return html`<aside class="banner banner-retracted" aria-labelledby="changed">
<p id="changed"><strong>${takenBackOn(words, { id }, takenBack)}</strong></p>
<p>${what}</p>
${note(takenBack.note, takenBack.language)}
<p>${own ? html`<a href="${home}/versions">${words.say('published.seeChanges')}</a>` : html`<a href="${home}">${words.say('published.original')}</a>`}</p>
</aside>`
}

function takenBackOn(words: Words, { id }: Pick<PublishedEdition, 'id'>, { edition, at }: TakenBack): string {
  return words.say(edition === id ? 'published.retractedOn' : 'published.originalRetractedOn', { date: words.date(at) })
}

function note(text: string | null, language: string): Html | '' {
  return text ? html`<p ${speech(language)}>${text}</p>` : ''
}

export function replacedBanner(words: Words, edition: PublishedEdition, version: PublishedVersion): Html {
  const next = edition.versions.find(({ number }) => number === version.number + 1)!
  const { takenBack } = edition
  const stands = takenBack ? takenBackOn(words, edition, takenBack) : words.say('versions.newest')
  return html`<aside class="banner" aria-labelledby="replaced">
<p id="replaced"><strong>${words.say('versions.old', { number: version.number, date: words.date(next.publishedAt) })}</strong></p>
<p><a href="${addressAtHome(edition)}">${stands}</a></p>
</aside>`
}

export function translationLine(words: Words, edition: PublishedEdition, { translates }: AnyDocument): Html | '' {
  if (!translates) return ''
  return html`<span>${words.say('published.translates', { number: translates.number })} <a href="${addressAtHome({ id: edition.check, kind: edition.kind })}">${words.say('published.original')}</a></span>`
}
