/** Topics and languages as readers meet them: in the order of their names, as the reader's language has them. */
import type { Words } from '#words'
import { html, type Html } from './html.ts'

export function byName(words: Words, keys: string[]): string[] {
  return sorted(words, keys, words.topicName)
}

export function languagesByName(words: Words, tags: string[]): string[] {
  return sorted(words, tags, words.languageName)
}

/** Each leads to the checks about it. */
export function topicLinks(words: Words, keys: string[]): Html {
  return html`${keys.map((key, place) => html`${place > 0 ? ' · ' : ''}<a href="/checks?topic=${encodeURIComponent(key)}"><bdi>${words.topicName(key)}</bdi></a>`)}`
}

function sorted(words: Words, keys: string[], nameOf: (key: string) => string): string[] {
  return keys.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), words.language))
}
