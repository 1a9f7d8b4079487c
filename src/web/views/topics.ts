/** Topics in the order of their names, as the reader's language has them. */
import type { Words } from '#words'

export function byName(words: Words, keys: string[]): string[] {
  return keys.toSorted((one, other) => words.topicName(one).localeCompare(words.topicName(other), words.language))
}
