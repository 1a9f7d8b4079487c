/** The English messages of evidence and the right of reply. */

export const enEvidence = {
} as const satisfies Record<string, string>
