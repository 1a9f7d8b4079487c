/** What is refused at the door, before the desk has seen it: requests that are too big, of the wrong kind, or not well formed. */
import type { RefusalData } from '#desk/refusals'

const statusOf = {
  'no-page': 404,
  method: 405,
  'too-large': 413,
  'wrong-type': 415,
  'bad-encoding': 400,
  'bad-json': 400,
  'too-deep': 400,
  'bad-input': 400,
  'repeated-parameter': 400,
  'no-such-format': 501,
  'other-site': 403,
  'sign-in': 403,
  'sign-in-again': 403,
  'not-yours': 403,
} as const

export type DoorCode = keyof typeof statusOf

export class DoorRefusal extends Error {
  readonly code: DoorCode
  readonly status: number
  readonly data: RefusalData
  readonly headers: Record<string, string>

  constructor(code: DoorCode, data: RefusalData = {}, headers: Record<string, string> = {}) {
    super(`refused: ${code}`)
    this.name = 'DoorRefusal'
    this.code = code
    this.status = statusOf[code]
    this.data = data
    this.headers = headers
  }
}

export const doorCodes = Object.keys(statusOf) as DoorCode[]
