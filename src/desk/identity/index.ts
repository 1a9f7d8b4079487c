/** What the desk is called, what it says of itself and what it calls its topics: the operator's defaults, and over them what editors wrote. */

export { changeIdentity, identityChannel } from './change-identity.ts'
export { type Change, changesOf, lastChanges } from './changes.ts'
export { isDeskName, isPolicyName, longestName } from './limits.ts'
export { ownPolicies, type Policy, policyIn, standingAt } from './read-identity.ts'
export { createSpeaking, followIdentity, type Speaking } from './speaking.ts'
export { readTopicNames, topicName } from './topic-names.ts'
export { type Defaults, type Identity, keyOf, type PolicyName, policyNames, type Written } from './types.ts'
