/** The English messages of share cards, the newsletter, browser notices and explainers. */

export const enShare = {
} as const satisfies Record<string, string>
