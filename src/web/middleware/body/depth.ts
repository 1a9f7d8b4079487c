/** Counts how deep JSON is nested, without building it, and stops one level below what is wanted. */

export function depthOf(json: string, enough: number): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < json.length && deepest <= enough; at++) {
    const character = json[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return deepest
}
