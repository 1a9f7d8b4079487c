/** The evidence that a body points to: [^3] is the evidence with number 3. */

export function citedNumbers(body: string): number[] {
  return [...new Set([...body.matchAll(/\[\^(\d{1,6})\]/g)].map((found) => Number(found[1])))].sort((a, b) => a - b)
}
