/** The operator's sentence encoder: loaded from a folder when one is configured, and never otherwise. */
export { loadEncoder } from './load-encoder.ts'
export { encodeMissing } from './encode-missing.ts'
