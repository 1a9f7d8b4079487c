/** A part of a draft as people read it: what is chosen from a list is kept as a key, and said by its name. */
import { isRatingKey } from '#desk/checks'
import { type DraftPart, linesOf } from '#desk/drafts'
import { readMediaSubject } from '#desk/versions'
import type { Words } from '#words'
import { keyWords } from '../../../views/published/versions-page.ts'
import { changeKinds } from './fields.ts'

/** One line for each thing that is said. */
export function asRead(words: Words, part: DraftPart, text: string): string {
  const names = keyWords(words)
  if (part === 'rating') return isRatingKey(text) ? names.rating(text) : text
  const changeKind = changeKinds.find((kind) => part === 'changeKind' && kind === text)
  if (changeKind) return words.say(`drafting.change.${changeKind}`)
  if (part === 'topics') return linesOf(text).map(names.topic).join('\n')
  if (part === 'helpsWith') return linesOf(text).map(names.occasion).join('\n')
  if (part === 'media') return mediaAsRead(words, text)
  return text
}

/** Of several choices, or of several fields: no text that could be written on. */
export function isChosen(part: DraftPart): boolean {
  return ['rating', 'changeKind', 'topics', 'helpsWith', 'media'].includes(part)
}

function mediaAsRead(words: Words, text: string): string {
  if (text === '') return words.say('drafting.media.none')
  const media = readMediaSubject(text)
  if (!media) return text
  const { kind, categories, originalContext, originalLink } = media
  return [
    words.say(`drafting.media.${kind}`),
    ...categories.map((category) => words.say(`drafting.media.${category}`)),
    ...(originalContext ? [words.say('drafting.media.said', { what: words.say('drafting.media.originalContext'), said: originalContext })] : []),
    ...(originalLink ? [words.say('drafting.media.said', { what: words.say('drafting.media.originalLink'), said: originalLink })] : []),
  ].join('\n')
}
