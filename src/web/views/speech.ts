/** Marks text that others wrote with its language and direction, so that it is read, spoken and set rightly. */
import { directionOf } from '#words'
import { html, type Html } from './html.ts'

/** No text holds it, and a message gives it back where it stood. */
const place = '\uFFFC'

export function speech(language: string): Html {
  const direction = directionOf(language)
  return direction ? html`lang="${language}" dir="${direction}"` : html`dir="auto"`
}

/** A sentence of ours around words that others wrote: each is marked with its own language. */
export function quotedIn(sentence: (place: string) => string, words: string, language: string): Html {
  const [before, after] = sentence(place).split(place)
  return html`${before}<span ${speech(language)}>${words}</span>${after}`
}
