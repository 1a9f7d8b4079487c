/** A Refusal is an answer the program gives on purpose: typed, shown to whoever asked, and saying what to do. */

const statusOf = {
  empty: 400,
  'too-long': 413,
  'not-a-link': 400,
  'not-text': 400,
  'bad-cursor': 400,
  'slow-down': 429,
  'not-found': 404,
  'check-removed': 410,
  'bad-file': 415,
  'bad-day': 400,
  'not-an-address': 400,
  busy: 503,
  'sign-in-wrong': 400,
  'passkey-wrong': 400,
  'code-wrong': 400,
  'password-short': 400,
  'password-long': 400,
  'password-common': 400,
  'bad-handle': 400,
  'bad-name': 400,
  'handle-taken': 409,
  'invitation-gone': 410,
  'last-editor': 409,
  'last-way-in': 409,
  'no-role': 400,
  'nothing-chosen': 400,
  'choose-two': 400,
  'no-reason': 400,
  'no-name': 400,
  'merged-meanwhile': 409,
  'split-meanwhile': 409,
  'split-built-on': 409,
  'whole-claim': 400,
  'bad-value': 400,
  'changed-meanwhile': 409,
  'edition-exists': 409,
  'published-already': 409,
  'given-up': 409,
  'nothing-to-translate': 409,
  'original-taken-back': 409,
  'not-ready': 409,
  'nothing-changed': 409,
  'proposal-gone': 409,
  'proposal-removed': 410,
  'own-version': 403,
  'reason-needed': 400,
  'own-complaint': 403,
  'decided-already': 409,
  'second-person': 403,
  'not-a-desk-name': 400,
  'empty-policy': 400,
} as const

export type RefusalCode = keyof typeof statusOf

/** Every code there is, so that a catalogue of messages can be tested for having a sentence for each. */
export const refusalCodes = Object.keys(statusOf) as RefusalCode[]

export type RefusalData = Record<string, string | number>

/** `data` fills the sentence of the message catalogue: {limit, length, field} of 'too-long', {seconds} of 'slow-down' and 'busy'. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly data: RefusalData

  constructor(code: RefusalCode, data: RefusalData = {}) {
    super(`refused: ${code}`)
    this.name = 'Refusal'
    this.code = code
    this.status = statusOf[code]
    this.data = data
  }
}
