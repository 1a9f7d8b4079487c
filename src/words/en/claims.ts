/** The English messages of the queue and the work on open claims. */

export const enClaims = {
} as const satisfies Record<string, string>
