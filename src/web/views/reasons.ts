/** Why a check was found, as sentences. */
import type { Reason } from '#match'
import type { Words } from '#words'
import { isolated } from './byline.ts'

export function reasonSentence(words: Words, reason: Reason, around: (text: string) => string = isolated): string {
  const listed = (items: string[]) => words.list(items.map(around))
  switch (reason.kind) {
    case 'same-link':
      return words.say('reason.same-link', { link: around(reason.link) })
    case 'says-the-opposite':
      return words.say('reason.says-the-opposite', { from: reason.word === null ? 'claim' : 'message', word: around(reason.word ?? '') })
    case 'says-otherwise':
      return words.say('reason.says-otherwise', { message: around(reason.message), claim: around(reason.claim) })
    case 'part-of-message':
      return words.say('reason.part-of-message', { text: around(reason.text) })
    case 'shared-run':
      return words.say('reason.shared-run', { text: around(reason.text) })
    case 'shared-words':
      return words.say('reason.shared-words', { words: listed(reason.words) })
    case 'translated-words':
      return words.say('reason.translated-words', { words: listed(reason.words) })
    case 'shared-names':
      return words.say('reason.shared-names', { names: listed(reason.names) })
    case 'shared-numbers':
      return words.say('reason.shared-numbers', { numbers: listed(reason.numbers), count: reason.numbers.length })
    default:
      return words.say(`reason.${reason.kind}`, { share: reason.share })
  }
}
