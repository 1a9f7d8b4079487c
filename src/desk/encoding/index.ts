/** The operator's sentence encoder: loaded from a folder when one is configured, and never otherwise. */
export { loadEncoder } from './load-encoder.ts'
export { encodeMissing, type EncodeTexts } from './encode-missing.ts'
export { startEncoder } from './start-encoder.ts'
export type { EncoderTraits, HostedEncoder, Vector } from './types.ts'
