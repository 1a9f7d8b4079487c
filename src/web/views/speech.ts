/** Marks text that others wrote with its language and direction, so that it is read, spoken and set rightly. */
import { directionOf } from '#words'
import { html, type Html } from './html.ts'

export function speech(language: string): Html {
  const direction = directionOf(language)
  return direction ? html`lang="${language}" dir="${direction}"` : html`dir="auto"`
}
