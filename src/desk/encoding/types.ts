/** The words of the hosted encoder, and what its two threads say to each other. */

export type Vector = Float32Array | undefined

export interface HostedEncoder {
  /** Settles when it is known whether the encoder can be used: its name and how many numbers it gives, or null. */
  ready: Promise<EncoderTraits | null>
  /** Undefined where it cannot say anything in time: the desk then goes on without. */
  encodeMessage(text: string): Promise<Vector>
  /** Null where the encoder is away: to be tried again later. */
  encodeChecks(texts: string[], as?: 'message' | 'check'): Promise<Vector[] | null>
  stop(): Promise<void>
}

export interface EncoderTraits {
  name: string
  dimensions: number
}

export interface ToEncoder {
  id: number
  texts: string[]
  as: 'message' | 'check'
}

export type FromEncoder =
  | ({ kind: 'ready' } & EncoderTraits)
  | { kind: 'unusable'; message: string }
  | { kind: 'vectors'; id: number; vectors: Vector[] }
  | { kind: 'failed'; id: number; message: string }
