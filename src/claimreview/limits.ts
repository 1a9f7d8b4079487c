/** How much of a text a record takes: past a claim's limit it is no claim, other texts are cut with an ellipsis. */
export const longestClaim = 5_000
export const longestLine = 1_000
export const longestSummary = 5_000
export const longestBody = 100_000
