/** A part of a draft as people read it: what is chosen from a list is kept as a key, and said by its name. */
import { isRatingKey } from '#desk/checks'
import { type DraftPart, linesOf } from '#desk/drafts'
import { isMediaSubject, type MediaSubject } from '#desk/versions'
import type { Words } from '#words'
import { keyWords } from '../../../views/published/versions-page.ts'

/** One line for each thing that is said. */
export function asRead(words: Words, part: DraftPart, text: string): string {
  const names = keyWords(words)
  if (part === 'rating') return isRatingKey(text) ? names.rating(text) : text
  if (part === 'changeKind') return isChangeKind(text) ? words.say(`drafting.change.${text}`) : text
  if (part === 'topics') return linesOf(text).map(names.topic).join('\n')
  if (part === 'helpsWith') return linesOf(text).map(names.occasion).join('\n')
  if (part === 'media') return mediaAsRead(words, text)
  return text
}

/** Of several choices, or of several fields: no text that could be written on. */
export function isChosen(part: DraftPart): boolean {
  return ['rating', 'changeKind', 'topics', 'helpsWith', 'media'].includes(part)
}

function isChangeKind(text: string): text is 'minor' | 'substantive' | 'rating' | 'retraction' {
  return ['minor', 'substantive', 'rating', 'retraction'].includes(text)
}

function mediaAsRead(words: Words, text: string): string {
  if (text === '') return words.say('drafting.media.none')
  if (!isMediaSubject(text)) return text
  const { kind, categories, originalContext, originalLink } = JSON.parse(text) as MediaSubject
  return [
    words.say(`drafting.media.${kind}`),
    ...categories.map((category) => words.say(`drafting.media.${category}`)),
    ...(['originalContext', 'originalLink'] as const).flatMap((name) => {
      const said = { originalContext, originalLink }[name]
      return said ? [words.say('drafting.media.said', { what: words.say(`drafting.media.${name}`), said })] : []
    }),
  ].join('\n')
}
