/** The English messages of drafts, approvals, corrections and complaints. */

export const enDrafting = {
} as const satisfies Record<string, string>
