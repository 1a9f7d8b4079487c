/** What keeps askers unknown: pseudonyms keyed by claim, salts that are destroyed, limits without addresses, retention. */

export { newAskerSecret } from './asker-secret.ts'
export { type AskerIdentity, type AskerMarks, askerMarks, claimPseudonyms } from './pseudonyms.ts'
export { limitKey, type Limit, memoryLimiter, takeTurn, type Turn } from './limits.ts'
export { sweepRetention, type Swept } from './retention.ts'
export { markOf, seal, unseal } from './sealing.ts'
export type { Clock, PrivacyDeps, Random, Secrets } from './types.ts'
export { withoutChatHeaders } from './masking-names.ts'
export { type Mask, masked, type MaskedText, maskedWords, type MaskKind } from './masking.ts'
