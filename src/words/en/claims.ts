/** The English messages of the queue and the work on open claims. */

export const enClaims = {
  'refusal.nothing-chosen': 'Nothing was chosen. Mark at least one, then try again.',
  'refusal.merged-meanwhile': 'Somebody has merged one of these claims into another meanwhile. Go back, look at the list as it is now, and choose again.',
  'refusal.split-meanwhile': 'These messages are no longer in this claim: somebody has moved them meanwhile. Go back and look again.',
  'refusal.whole-claim': 'That would move every message and leave nothing behind. Leave at least one, or give the claim another wording instead.',
} as const satisfies Record<string, string>
