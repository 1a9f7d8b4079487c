/** Names of countries in many languages, as the runtime's own tables have them: Deutschland, Allemagne and जर्मनी are one. Names of several words are left out, but for those of Vietnamese (vietnamese.ts). */
import { foldWord } from '../normalise/characters.ts'
import { withoutParticle } from './korean-particles.ts'
import { countryOfLetter } from './vietnamese.ts'

const languages = 'en es pt fr de it nl pl id ms tr sv no da fi ro hu cs sk sl hr sr bg ru uk ar fa ur hi mr ne pa bn gu or ta te kn ml si el he ka hy az kk uz sw vi lt lv et sq mk ca eu ko th lo km my ja zh zh-Hant'.split(' ')
/** Letters; a Korean syllable has two or three of them. */
const shortest = 3
let named: Map<string, string> | undefined

/** The country's two letters, or undefined. What names two countries in two languages names neither. */
export function countryOf(folded: string): string | undefined {
  const inVietnamese = countryOfLetter(folded)
  if (inVietnamese) return inVietnamese
  if (!named) for (const _ of readingCountries());
  return named!.get(folded) ?? named!.get(withoutParticle(folded))
}

/** Reading all the names takes a tenth of a second: here a language at a time, for whoever has others waiting. */
export function* readingCountries(): Generator<undefined, void> {
  if (named) return
  const names = new Map<string, string>()
  const known = codes()
  const unclear = new Set<string>()
  for (const language of languages) {
    yield
    if (named) return
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of known) {
      const name = foldWord(display.of(code) ?? '')
      if (!isOneWord(name)) continue
      if ((names.get(name) ?? code) !== code) unclear.add(name)
      names.set(name, code)
    }
  }
  for (const name of unclear) names.delete(name)
  named = names
}

/** As words are cut: of Chinese characters there are pairs only. */
function isOneWord(name: string): boolean {
  return /^\p{Script=Han}*$/u.test(name) ? name.length === 2 : name.normalize('NFD').length >= shortest && /^[\p{L}\p{M}]+$/u.test(name)
}

/** Every pair of letters that the runtime knows a country by; those that are no longer in use stand for what is. */
function codes(): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => english.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
}
