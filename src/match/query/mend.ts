/** Mends words that the archive does not know: letters written as signs or spaced out, look-alike letters of another script, drawn-out letters, words run together, typing errors. */
import type { Archive } from '../index/archive.ts'
import type { Typos } from '../index/typos.ts'
import { foldWord } from '../normalise/characters.ts'

const signs: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', '$': 's', '!': 'i', '|': 'l', '€': 'e' }
const disguised = /(?<![\p{L}\p{N}@#$])[\p{L}\d@$!|€]*\p{L}[\d@$!|€]+\p{L}[\p{L}\d@$!|€]*/gu
const leading = /(?<![\p{L}\p{N}@#$])[0-9$@]\p{L}{3,}(?![\p{L}\p{N}])/gu
const trailing = /(?<![\p{L}\p{N}@#$])\p{L}{2,}\d{2,}(?![\p{L}\p{N}])/gu
const spaced = /(?<![\p{L}\p{N}])(?:\p{L}[ ._*-]){3,}\p{L}(?![\p{L}\p{N}])/gu

/** Takes disguises off, where what comes out is a word that the archive knows. */
export function unmask(archive: Archive, text: string): string {
  let out = text
  if (/[\d@$!|€]\p{L}|\p{L}\d\d/u.test(out)) {
    const plain = (word: string) => {
      const read = [...word].map((letter) => signs[letter] ?? letter).join('')
      return known(archive, read) ? read : known(archive, read.replaceAll('i', 'l')) ? read.replaceAll('i', 'l') : word
    }
    out = out.replace(disguised, plain).replace(leading, plain).replace(trailing, plain)
  }
  if (/\p{L}[ ._*-]\p{L}[ ._*-]\p{L}/u.test(out)) out = out.replace(spaced, (run) => {
    const word = run.replace(/[ ._*-]/g, '')
    return known(archive, word) ? word : run
  })
  return out
}

function known(archive: Archive, word: string): boolean {
  const term = archive.termOfSurface(foldWord(word))
  return term >= 0 && archive.termDocuments[term] > 0
}

const lookAlikes: Record<string, string> = { а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ο: 'o', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ρ: 'p', τ: 't', υ: 'u', χ: 'x' }

/** The words that a folded word unknown to the archive was likely meant to be, or null. */
export function mend(archive: Archive, typos: Typos, surface: string, stops: ReadonlySet<string> = none): string[] | null {
  let word = surface
  if (/[a-z]/.test(word) && /[\u0370-\u04ff]/.test(word)) word = [...word].map((letter) => lookAlikes[letter] ?? letter).join('')
  if (word !== surface && known(archive, word)) return [word]
  for (const drawn of [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{1,}/g, '$1')]) if (drawn !== word && /(.)\1\1/.test(word) && known(archive, drawn)) return [drawn]
  const near = typos.nearest(archive, word)
  if (near) return [near]
  return runTogether(archive, word, stops)
}

const none: ReadonlySet<string> = new Set()
const longestRun = 30
const stopWordCost = 6

/** Cuts a word into two to four known words, the rarest sum of log document shares winning; stop words among them are left out. Null when there is no way. */
function runTogether(archive: Archive, word: string, stops: ReadonlySet<string>): string[] | null {
  if (word.length < 6 || word.length > longestRun || !/^\p{L}+$/u.test(word)) return null
  const n = archive.living
  const best: ({ cost: number, from: number, parts: number, stop: boolean } | null)[] = [{ cost: 0, from: 0, parts: 0, stop: false }]
  for (let end = 1; end <= word.length; end++) {
    best[end] = null
    for (let from = Math.max(0, end - 16); from <= end - 2; from++) {
      const head = best[from]
      if (!head || head.parts === 4) continue
      const part = word.slice(from, end)
      const stop = stops.has(part)
      const term = stop || part.length < 3 ? -1 : archive.termOfSurface(part)
      if (!stop && (term < 0 || archive.termDocuments[term] < 3)) continue
      const cost = head.cost + (stop ? stopWordCost : Math.log(n / archive.termDocuments[term]) + 3)
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from, parts: head.parts + 1, stop }
    }
  }
  const last = best[word.length]
  if (!last || last.parts < 2) return null
  const words: string[] = []
  for (let end = word.length; end > 0; end = best[end]!.from) if (!best[end]!.stop) words.unshift(word.slice(best[end]!.from, end))
  return words
}
