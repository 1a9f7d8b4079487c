/** The English sentence for each reason. */
import type { Reason } from '../types.ts'

export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'same-link': return `It has the same link: ${reason.link}.`
    case 'part-of-message': return `It is about this part of the message: “${reason.text}”.`
    case 'says-the-opposite': return reason.word === null ? 'Careful: the claim says “not” or the like, the message does not. It may say the opposite.' : `Careful: the message says “${reason.word}”, the claim does not. It may say the opposite.`
    case 'says-otherwise': return `The message says “${reason.message}”; the claim is about “${reason.claim}”.`
    case 'near-identical': return reason.share > 0.995 ? 'The text is the same, word for word or nearly.' : `The text is nearly the same (${percent(reason.share)} of it).`
    case 'contains-claim': return `The message contains ${percent(reason.share)} of the checked claim.`
    case 'shared-run': return `Both say, nearly word for word, “${reason.text}”.`
    case 'shared-words': return `Both speak of ${list(reason.words)}.`
    case 'translated-words': return `It speaks of the same in another language: ${list(reason.words)}.`
    case 'shared-names': return `Both name ${list(reason.names)}.`
    case 'shared-numbers': return reason.numbers.length === 1 ? `Both give the number ${reason.numbers[0]}.` : `Both give the numbers ${list(reason.numbers)}.`
    case 'similar-spelling': return `Its words are spelt alike (${percent(reason.share)}).`
    case 'similar-meaning': return `It means something similar (${percent(reason.share)}).`
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function list(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
