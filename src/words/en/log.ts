/** The English messages of the public log. */

export const enLog = {
} as const satisfies Record<string, string>
