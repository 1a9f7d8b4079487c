/** Says a refusal as a sentence that tells what to do. */
import type { RefusalCode, RefusalData } from '#desk/refusals'
import type { Words } from '#words'
import type { DoorCode } from '../../door-refusal.ts'

export function refusalSentence(words: Words, { code, data }: { code: RefusalCode | DoorCode; data: RefusalData }): string {
  return words.say(`refusal.${code}`, data)
}
