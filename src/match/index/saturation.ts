/** How much a word counts in a field by how often it stands there and how long the field is: BM25's saturation, in one place for the lists and the closer look. */

/** BM25's k1 and b: for claim and title, where a word seldom comes twice, and for fields with a text. */
const heading = { k: 1.2, b: 0.5 }
const all = { k: 1.2, b: 0.75 }

export const headingNorm = (length: number, average: number): number => heading.k * (1 - heading.b + heading.b * length / average)
export const allNorm = (length: number, average: number): number => all.k * (1 - all.b + all.b * length / average)

export const inHeading = (count: number, norm: number): number => (heading.k + 1) * count / (count + norm)
export const inAll = (count: number, norm: number): number => (all.k + 1) * count / (count + norm)
