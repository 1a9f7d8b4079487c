/** The English messages of published checks in all their forms. */

export const enPublishing = {
} as const satisfies Record<string, string>
