/** The features of a candidate, in their order. Shares are 0 to 1; scores are divided by the weight of the whole message, so that neither its length nor the archive's size moves them. */

export const plainFeatures = [
  'words in claim', 'words in title', 'words in text', 'words in claim and title', 'words in all fields', 'words in claim and title, alike ones too',
  'spelling of claim', 'spelling of claim and title', 'four letters of claim', 'four letters of claim and title',
  'neighbouring words in claim and title', 'near words in claim and title', 'near words in text',
  'telling words in claim and title', 'telling words in all fields', 'share of message in the first words of the text',
  'same language', 'year of the message', 'month of the message', 'published near the day of the message', 'published before the message', 'speaks of where the message was posted',
  'share of claim found', 'share of claim found, alike words too', 'share of title found', 'share of title found, alike words too',
  'share of message in claim and title', 'share of message in claim and title, alike words too', 'share of message in all fields', 'share of message in one passage of the text',
  'share of claim numbers found', 'claim numbers not found', 'share of message numbers in claim and title', 'share of message numbers in all fields',
  'share of claim names found', 'share of message names in claim and title', 'share of message names in all fields',
  'longest run with claim', 'longest run with title', 'longest run with text', 'claim found in one passage of the message', 'claim found in the first words of the message', 'words in claim and title, first words of the message only',
  'signature in claim and title', 'signature in all fields',
  'words in common with claim and title', 'rarest words in claim and title', 'rarest words in all fields',
  'words of the best candidates', 'Jaccard with claim and title', 'Jaccard with claim',
  'words as written in claim and title', 'words as written in all fields', 'words with content as written in claim and title', 'words with content as written in all fields', 'pairs as written in all fields', 'near pairs as written in all fields',
  'message length', 'claim length', 'title length', 'text length'
] as const

export const F = Object.fromEntries(plainFeatures.map((name, i) => [name, i])) as Record<(typeof plainFeatures)[number], number>

/** Features that are also given against the other candidates: as a share of the best, and as one over the place. */
export const compared = [
  'words in claim', 'words in title', 'words in text', 'words in claim and title', 'words in all fields', 'words in claim and title, alike ones too',
  'spelling of claim', 'spelling of claim and title', 'four letters of claim', 'four letters of claim and title', 'near words in claim and title', 'share of claim found, alike words too',
  'telling words in claim and title', 'telling words in all fields',
  'share of message in claim and title, alike words too', 'share of message in all fields', 'share of message in one passage of the text', 'longest run with claim', 'longest run with text', 'words of the best candidates', 'claim found in one passage of the message',
  'words as written in claim and title', 'words as written in all fields', 'words with content as written in claim and title', 'words with content as written in all fields', 'pairs as written in all fields', 'near pairs as written in all fields'
] as const

export const featureNames: string[] = [...plainFeatures, ...compared.map((name) => `${name} / best`), ...compared.map((name) => `1 / place by ${name}`), 'untrained']
export const plainCount = plainFeatures.length
export const featureCount = featureNames.length
