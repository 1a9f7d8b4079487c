/** Why a page was not fetched: typed, in a sentence that may be shown, and without a byte of what the other side sent. */

export type NotFetchedCode =
  | 'not-a-link'
  | 'scheme'
  | 'port'
  | 'credentials'
  | 'not-public'
  | 'unknown-host'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'status'
  | 'type'
  | 'encoding'

export class NotFetched extends Error {
  readonly code: NotFetchedCode
  readonly status?: number

  constructor(code: NotFetchedCode, message: string, status?: number) {
    super(message)
    this.name = 'NotFetched'
    this.code = code
    this.status = status
  }
}
