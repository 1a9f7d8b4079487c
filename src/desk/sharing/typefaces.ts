/**
 * Which slices of which typefaces a text needs. The packages cut a typeface into slices and say which characters each has;
 * a card loads the few it needs, so that Chinese costs some hundred kilobytes of memory and not five megabytes.
 */

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NoGlyphs } from './types.ts'

export interface Slice {
  family: string
  path: string
  ranges: [number, number][]
}

const sans = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-devanagari', 'noto-sans-bengali', 'noto-sans-tamil', 'noto-sans-thai']
const han = ['noto-sans-sc', 'noto-sans-tc', 'noto-sans-jp', 'noto-sans-kr']

/** The typefaces in the order in which they are asked. One Han character is drawn differently for a Japanese and a Chinese reader. */
export function familiesFor(language: string): string[] {
  const own = hanFor(language)
  const others = han.filter((name) => name !== own)
  return own ? [own, ...sans, ...others, 'noto-emoji'] : [...sans, ...han, 'noto-emoji']
}

function hanFor(language: string): string | undefined {
  const { language: base, script, region } = new Intl.Locale(language === 'und' ? 'en' : language).maximize()
  if (base === 'ja') return 'noto-sans-jp'
  if (base === 'ko') return 'noto-sans-kr'
  if (base !== 'zh' && base !== 'yue') return undefined
  return script === 'Hant' || region === 'TW' || region === 'HK' ? 'noto-sans-tc' : 'noto-sans-sc'
}

/** Throws NoGlyphs where no typeface has a character. */
export function slicesFor(text: string, language: string): Slice[] {
  const families = familiesFor(language)
  const needed = new Set<Slice>()
  const missing = new Set<string>()
  for (const character of new Set(text)) {
    if (isInvisible(character)) continue
    const slice = sliceWith(character.codePointAt(0)!, families)
    if (slice) needed.add(slice)
    else missing.add(character)
  }
  if (missing.size > 0) throw new NoGlyphs([...missing].join(' '))
  return [...needed].sort((one, other) => families.indexOf(one.family) - families.indexOf(other.family))
}

export async function bytesOf({ path }: Slice): Promise<Buffer> {
  return readFile(path)
}

/** Spaces, joiners, direction marks and variation selectors need no glyph. */
function isInvisible(character: string): boolean {
  return /[\s\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/u.test(character)
}

function sliceWith(codePoint: number, families: string[]): Slice | undefined {
  for (const family of families) {
    const slice = slicesOf(family).find(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to))
    if (slice) return slice
  }
  return undefined
}

const known = new Map<string, Slice[]>()
const require = createRequire(import.meta.url)

function slicesOf(family: string): Slice[] {
  if (!known.has(family)) known.set(family, readSlices(family))
  return known.get(family)!
}

function readSlices(family: string): Slice[] {
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`))
  const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>
  return Object.entries(subsets).map(([subset, ranges]) => ({
    family,
    path: join(folder, 'files', `${family}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map(rangeOf),
  }))
}

function rangeOf(written: string): [number, number] {
  const [from, to = from] = written.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
