/** The verdict as a word: the desk's own with a streak beside it, another publisher's exactly as they gave it. */
import type { Check, RatingKey } from '#desk/checks'
import { wordsIn, type Words } from '#words'
import { html, raw, type Html } from './html.ts'
import { speech } from './speech.ts'

type Rated = Pick<Check, 'rating' | 'ratingKey' | 'language'>

export function ratingBadge(words: Words, check: Rated, size: 'small' | 'large' = 'small'): Html {
  const large = size === 'large' ? 'rating-large' : ''
  if (check.ratingKey) return html`<strong class="rating rating-${check.ratingKey} ${large}">${streaks[check.ratingKey]}${words.say(`rating.${check.ratingKey}`)}</strong>`
  if (check.rating) return html`<strong class="rating rating-given ${large}"><span ${speech(check.language)}>“${check.rating}”</span></strong>`
  return html`<span class="rating rating-given rating-silent ${large}">${words.say('rating.none')}</span>`
}

/** The rating as plain text, for titles and machines. */
export function ratingText(words: Words, { rating, ratingKey }: Rated): string | null {
  return ratingKey ? words.say(`rating.${ratingKey}`) : rating
}

/** The same word in the language of the check, where it is not the language of the page. */
export function ratingInOwnLanguage(words: Words, { ratingKey, language }: Rated): Html | '' {
  const own = wordsIn(language)
  if (!ratingKey || !own || own.language === words.language) return ''
  return html`<span class="rating-own" lang="${own.language}" dir="${own.direction}">${own.say(`rating.${ratingKey}`)}</span>`
}

const outline = 'M2 8.3C4.5 5 9 4 14 4.1L36 3.2C35.2 5.8 36.6 8.6 35.6 11.6L12 12C8 12.1 4 11.2 2 8.3Z'
const line = `<path d="${outline}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>`
const filled = (to: number) => `<path d="M2 8.3C4.5 5 9 4 14 4.1L${to} 3.7V11.7L12 12C8 12.1 4 11.2 2 8.3Z" fill="currentColor"/>`
const drawn = (inside: string): Html => html`<svg viewBox="0 0 38 15" aria-hidden="true" focusable="false">${raw(inside)}</svg>`

/** How much of the streak is gold; what is not a degree of truth has a shape of its own. */
const streaks: Record<RatingKey, Html> = {
  true: drawn(`<path d="${outline}" fill="currentColor"/>`),
  'mostly-true': drawn(line + filled(28)),
  'half-true': drawn(line + filled(19.5)),
  'mostly-false': drawn(`${line}<path d="M2 8.3C4 5.5 7 4.4 11 4.2V12C7 11.9 4 11 2 8.3Z" fill="currentColor"/>`),
  false: drawn(`${line}<path d="M9 13.8 29 1.2" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>`),
  'missing-context': drawn('<path d="M2 8.3C4 5.5 7 4.4 12 4.2L10.5 8 12.5 12C7 12 4 11 2 8.3ZM27 3.7 36 3.2C35.2 5.8 36.6 8.6 35.6 11.6L27.5 11.7 25.5 8Z" fill="currentColor"/><path d="M15.5 8H22" stroke="currentColor" stroke-width="1.8" stroke-dasharray="1.6 2"/>'),
  unproven: drawn(`<path d="${outline}" fill="none" stroke="currentColor" stroke-width="1.7" stroke-dasharray="3 2.6"/>`),
  satire: drawn('<path d="M2 8.5c3-6 6-6 8.5 0s5.5 6 8.5 0 5.5-6 8.5 0 5.5 6 8.5 0" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/>'),
}
