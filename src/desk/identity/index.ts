/** What the desk is called, what it says of itself and what it calls its topics: the operator's defaults, and over them what editors wrote. */

export { changeIdentity, type IdentityChange, identityChannel } from './change-identity.ts'
export { type Change, changesOf, lastChanges } from './changes.ts'
export { isDeskName, isPolicyName, longestName, longestPolicy } from './limits.ts'
export { identityOf, ownPolicies, type Policy, policyIn, readIdentity, standingAt } from './read-identity.ts'
export { createSpeaking, followIdentity, type Speaking } from './speaking.ts'
export { topicName, type TopicNames } from './topic-names.ts'
export { type Defaults, type Identity, type IdentityPart, keyOf, type Place, type PolicyName, policyNames, type Written } from './types.ts'
