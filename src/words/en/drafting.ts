/** The English messages of drafts, approvals, corrections and complaints. */

export const enDrafting = {
  'refusal.bad-value': 'That is not a value we can take. Please look at it again.',
  'refusal.changed-meanwhile': 'Somebody else saved this part while you were writing. Nothing is lost: both texts are shown, choose or join them.',
  'refusal.edition-exists': 'There is an edition in that language already. Open it instead.',
  'refusal.published-already': 'This is published, so it cannot be given up. Correct it or retract it.',
  'refusal.given-up': 'This draft has been given up. Begin a new one.',
  'refusal.nothing-to-translate': 'What the original said was taken back or removed, so there is nothing to translate. Publish the original anew first.',
  'refusal.original-taken-back': 'What this translates was taken back or removed, so it cannot be published. Translate a newer version of the original, once there is one. If this translation was published, retract it too: only its own retraction stands in the public log and in the letters in its language.',
  'refusal.not-ready': 'This cannot be proposed yet. The checklist says what is missing.',
  'refusal.nothing-changed': 'Nothing has changed since the last published version, so there is nothing to approve.',
  'refusal.proposal-gone': 'This proposal is not open any more: it was edited, withdrawn, sent back or approved. Look at the newest one.',
  'refusal.proposal-removed': 'This proposal was removed with a version of the same check, as the law demanded. Nobody can read it any more.',
  'refusal.own-version': 'You wrote a part of this version, so somebody else has to approve it.',
  'refusal.reason-needed': 'Please say why, in a few words: it goes to whoever reads your decision.',
  'refusal.own-complaint': 'You wrote a part of this check, so somebody else decides what is said against it.',
  'refusal.decided-already': 'This has been decided already.',
  'refusal.second-person': 'You asked for this yourself. A second person has to approve it.',
} as const satisfies Record<string, string>
