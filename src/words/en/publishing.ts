/** The English messages of published checks, their history, feeds, embedding and what the desk says of itself. */

export const enPublishing = {
  'published.ratingWhy': 'Why this rating',
  'published.found': 'What we found',
  'published.evidence': 'Evidence',
  'published.evidenceIntro': 'Every source, what it shows, and the copy we kept of it, so that it can be looked at even when the page is gone.',
  'published.cite': 'Evidence {number}',
  'published.backOne': 'Back to where it is cited',
  'published.backMany': 'Back to citation {number}',
  'published.kind.primary': 'Primary source',
  'published.kind.secondary': 'Secondary source',
  'published.stance.for': 'Supports the claim',
  'published.stance.against': 'Speaks against the claim',
  'published.stance.context': 'Gives context',
  'published.shows': 'What it shows: {shows}',
  'published.interest': 'Interest of the source: {interest}',
  'published.copy': 'Our copy of {date}',
  'published.copyHash': 'SHA-256 of the copy',
  'published.noCopy': 'No copy was kept.',
  'published.replies': 'Right of reply',
  'published.reply.asked': 'On {date}, {whom} was asked for a reply.',
  'published.reply.askedHow': 'On {date}, {whom} was asked for a reply ({how}).',
  'published.reply.notAsked': 'Not asked for a reply: {whom}.',
  'published.reply.answered': 'The answer:',
  'published.reply.answeredOn': 'The answer of {date}:',
  'published.reply.none': 'There was no answer by {date}.',
  'published.reply.noneYet': 'There was no answer when this was published.',
  'published.claimedOn': 'Said on {date}',
  'published.writtenBy': 'Written by',
  'published.writtenByDesk': 'Somebody of {desk}, who is not named',
  'published.approvedBy': 'Approved by',
  'published.approvedByOther': 'A second person of {desk}, who wrote none of it and is not named',
  'published.first': 'First published',
  'published.last': 'Last changed',
  'published.version': 'Version',
  'published.versionOf': '{number} of {count}',
  'published.history': 'All versions and what changed',
  'published.topics': 'Topics',
  'published.entry': 'Entry in the public log',
  'published.entryNumber': 'Number {number}',
  'published.entryMeans': 'We put a fingerprint of this text, made of its exact words, into our <log>public log</log> on the day we published it. If one letter had been changed since, the two would no longer fit. Keep the proof and the text, and you can show it without us.',
  'published.proof': 'Proof that it stands there',
  'published.bytes': 'The exact text that was approved',
  'published.hash': 'SHA-256 of that text',
  'published.how': 'How we check',
  'published.report': 'Report an error',
  'published.trust': 'Something wrong? Tell us: whoever decides about it did not write this.',
  'published.correctedOn': 'Corrected on {date}',
  'published.retractedOn': 'Taken back on {date}',
  'published.retracted': 'We have taken this check back. What it said stands here only so that everyone can see what was published.',
  'published.originalRetractedOn': 'The original was taken back on {date}',
  'published.originalRetracted': 'This translates a check that we have taken back. What it says stands here only so that everyone can see what was published.',
  'published.ratingBefore': 'Rating before it was taken back: <was>{rating}</was>',
  'published.retractedTitle': 'Taken back: {claim}',
  'published.seeChanges': 'See what changed',
  'published.changed': 'What changed: {note}',
  'published.correction.minor': 'Small correction: {claim}',
  'published.correction.substantive': 'Correction: {claim}',
  'published.correction.rating': 'New rating: {claim}',
  'published.correction.retraction': 'Taken back: {claim}',
  'published.change.first': 'First publication',
  'published.change.minor': 'Small correction',
  'published.change.substantive': 'Correction',
  'published.change.rating': 'New rating',
  'published.change.retraction': 'Taken back',
  'published.translates': 'This is a translation of version {number} of the original.',
  'published.original': 'Read the original',
  'published.media.picture': 'About the picture',
  'published.media.clip': 'About the clip',
  'published.media.sound': 'About the recording',
  'published.media.OriginalMediaContent': 'It is original and was not changed.',
  'published.media.DecontextualizedContent': 'It is shown out of its context.',
  'published.media.EditedOrCroppedContent': 'It was cut or cropped in a way that misleads.',
  'published.media.TransformedContent': 'It was changed or made by a machine.',
  'published.media.StagedContent': 'It was staged.',
  'published.media.SatireOrParodyContent': 'It was made as a joke.',
  'published.media.originalContext': 'Where it comes from: {context}',
  'published.media.originalLink': 'The original',

  'versions.title': 'Versions of: {claim}',
  'versions.heading': 'All versions',
  'versions.intro': 'Nothing that was published is changed or removed in silence. Here is everything that this check ever said, newest first.',
  'versions.back': 'Back to the check',
  'versions.number': 'Version {number}',
  'versions.entry': 'entry {number} in the public log',
  'versions.read': 'Read version {number}',
  'versions.differences': 'What changed from version {before}',
  'versions.added': 'added:',
  'versions.removed': 'removed:',
  'versions.legend': 'Words that were added are underlined, words that were removed are struck through.',
  'versions.noDifference': 'The words are the same.',
  'versions.onlySigns': 'It reads the same. Only the signs that lay it out have changed:',
  'versions.withRemoved': 'What changed cannot be shown, because one of the two versions was removed.',
  'versions.old': 'This is version {number}. It was replaced on {date} and no longer stands.',
  'versions.newest': 'Read what stands now',
  'versions.part.claim': 'Claim',
  'versions.part.title': 'Title',
  'versions.part.summary': 'In short',
  'versions.part.rating': 'Rating',
  'versions.part.ratingExplanation': 'Why this rating',
  'versions.part.body': 'What we found',
  'versions.part.claimant': 'Said by',
  'versions.part.claimedOn': 'Said on',
  'versions.part.appearances': 'Where the claim was seen',
  'versions.part.topics': 'Topics',
  'versions.part.evidence': 'Evidence',
  'versions.part.fewSources': 'Why these sources are enough',
  'versions.part.replies': 'Right of reply',
  'versions.part.author': 'Written by',

  'removed.title': 'This was removed',
  'removed.heading': 'This check was removed',
  'removed.version': 'Version {number} was removed on {date}.',
  'removed.reason.court-order': 'A court ordered it.',
  'removed.reason.privacy': 'It showed something private about somebody that it had no right to show.',
  'removed.reason.copyright': 'It showed something that belongs to somebody else.',
  'removed.reason.safety': 'It put somebody in danger.',
  'removed.stays': 'Two people of the desk decided it. The public log still has the entry and the hash of what was removed: that it was published, and that it was removed, cannot be hidden.',

  'feeds.all': 'Checks by {desk}',
  'feeds.allAbout': 'What {desk} has published, newest first.',
  'feeds.language': 'Checks by {desk} in {language}',
  'feeds.topic': 'Checks by {desk}: {topic}',
  'feeds.corrections': 'Corrections by {desk}',
  'feeds.correctionsAbout': 'Everything that {desk} has corrected or taken back, newest first.',
  'feeds.explainers': 'Explainers by {desk}',
  'feeds.explainersAbout': 'How to judge for yourself what no check answers, by {desk}, newest first.',
  'feeds.title': 'Feeds',
  'feeds.intro': 'Follow what is published and corrected here with any feed reader, without an account and without being counted.',
  'feeds.everything': 'Everything',
  'feeds.onlyCorrections': 'Corrections',
  'feeds.byLanguage': 'By language',
  'feeds.byTopic': 'By topic',
  'feeds.machines': 'For archives and aggregators',
  'feeds.dataFeed': 'All checks as schema.org ClaimReview, in one DataFeed',

  'refusal.no-such-format': 'There is no such form of this: ask for json or xml.',

  'embed.open': 'Read the check at {desk}',
  'embed.retracted': 'This check was taken back.',

  'policy.methods': 'How we check',
  'policy.corrections-policy': 'How we correct',
  'policy.ethics': 'What we hold ourselves to',
  'policy.funding': 'Who runs and pays for this desk',
  'policy.privacy': 'Privacy',
  'policy.contact': 'How to reach us',
  'policy.standard': 'This text comes with the software and says what the software makes certain. The desk has not yet written its own.',
  'policy.others': 'More about this desk',
  'policy.otherLanguage': 'This page is written in {language} only.',
  'policy.changed': 'Last changed on {date}.',
  'policy.earlier': 'Earlier wordings',
  'policy.earlierOf': 'Earlier wordings: {page}',
  'policy.earlierWhat': 'What this page said since the desk wrote it in its own words, the newest first.',
  'policy.back': 'Back to the page',
  'policy.noEarlier': 'The desk has not written its own text here.',
  'policy.takenBack': 'From here on the words that come with the software stand again, or those of a file on the server.',
  'policy.firstOwn': 'The desk’s first words of its own on this page.',
  'policy.whole': 'The whole text',
  'policy.methods.text': `## What we check

We check statements that can be right or wrong. Views, predictions and tastes are not checked. What people ask about most comes first; whoever asked is not known to us.

## How

Somebody of the desk gathers evidence: the primary source wherever there is one, for and against. Of every source a copy is kept, with the date and a hash, so that it can be looked at when the page is gone. Whoever is concerned is asked for a reply, and the answer is printed. If there are fewer than two independent sources, the check says why they are enough.

## Who decides

People do. A second person, who wrote none of it, approves the exact text. Any change after that voids the approval. A program searches for earlier checks and for what belongs together; it never rates and never publishes.

## Ratings

The words and what they mean are the same for all checks: [they stand here](/about#ratings).

## What stands behind it

Every version that is published gets an entry in a public log that nobody, not even the desk, can change afterwards. Sources that must stay unnamed for their safety are marked as such.`,
  'policy.corrections-policy.text': `## Tell us

Every check has a link to report an error. You need no account. Somebody who did not write the check decides, and you get a page with the answer and its date.

## What happens then

A correction takes the same road as a check: somebody writes it, a second person approves it. It stands under the same address, and says on top what changed, when and why.

- **Small corrections** mend a name, a number or a link and change nothing in what was found.
- **Corrections** change what was found.
- **New ratings** change the verdict.
- **Taken back** are checks that should not have been published. They stay readable, marked as such, and no longer answer anybody.

Whoever asked about the claim and left a way to be told is told.

## Nothing is hidden

All versions stay readable with what changed between them, [all corrections are listed](/corrections), and there is a feed of them. Only where the law demands it is something removed; then the page says so, and the public log keeps the entry.`,
  'policy.ethics.text': `- The same rules hold for every claim, whoever made it.
- The unit is the claim, never the person: there is no list of what somebody said.
- We speak under our own name, and nowhere else under another.
- We look only at what somebody sent us. We watch nobody.
- We say what we do not know.`,
  'policy.funding.text': 'This desk has not written here who runs it and who pays for it. A desk that asks for trust should say so. Until it does, ask.',
  'policy.contact.text': 'This desk has not written here how to reach it. To report an error, use the link on the check.',
} as const
