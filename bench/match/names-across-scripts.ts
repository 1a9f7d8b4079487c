/**
 * How often a name is met in another script, by the runtime's own names of cities and languages: a message in its language that has nothing else to go by, and an archive of checks of one word each,
 * of which one is the name in the other language. Needs no data; with MATCH_DATA the other checks are the words of clef22-2a-en. Names of countries, which are known otherwise, are left out.
 * node bench/match/names-across-scripts.ts
 */
import { MatchIndex } from '#match'
import { foldWord } from '../../src/match/normalise/characters.ts'
import { countryOf } from '../../src/match/tokenise/countries.ts'
import { readSet } from './sets.ts'

const around: Record<string, { trims: RegExp, say: (name: string) => string }> = {
  ko: { trims: / ?(?:시간|어)$/, say: (name) => `${name}에서` },
  th: { trims: /^(?:เวลา(?:ใน)?|ภาษา)/, say: (name) => `ที่${name}และ` },
  ja: { trims: /(?:時間|語)$/, say: (name) => `${name}では` },
  hi: { trims: / समय$/, say: (name) => `में ${name} को` },
  ru: { trims: /^$/, say: (name) => `в ${name}` },
  ar: { trims: /^(?:توقيت )/, say: (name) => `في ${name}` }
}
const ways: [from: string, to: string][] = [['ko', 'en'], ['th', 'en'], ['ja', 'en'], ['hi', 'en'], ['ru', 'en'], ['ar', 'en'], ['ko', 'ru'], ['th', 'ru'], ['ja', 'ru'], ['en', 'ko'], ['en', 'th'], ['en', 'ja']]
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const languages = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]))
const oneWord = /^\p{L}[\p{L}\p{M}ー]+$/u
const same = 0.85

const words = new Set((readSet('clef22-2a-en')?.checks ?? []).flatMap(({ claim }) => claim.toLowerCase().match(/[a-z]{3,}/g) ?? []))
for (const [from, to] of ways) {
  const [theirs, ours] = [namesIn(from), namesIn(to)]
  const pairs = [...theirs].flatMap(([key, name]) => (ours.has(key) ? [[name, ours.get(key)!] as const] : []))
  const checks = to === 'en' ? new Set([...words, ...pairs.map(([, name]) => name)]) : new Set(pairs.map(([, name]) => name))
  const index = MatchIndex.build([...checks].map((claim) => ({ id: claim, claim: to === 'en' ? claim : around[to].say(claim), language: to })))
  let first = 0, inFive = 0, asWord = 0, others = 0
  for (const [name, right] of pairs) {
    const found = index.search({ text: around[from]?.say(name) ?? name, language: from }, { limit: 5 }).map(({ id }) => id)
    if (found[0] === right) first++
    if (found.includes(right)) inFive++
    const { archive } = index
    const term = Math.max(archive.termOfSurface(foldWord(right)), archive.terms.get(foldWord(right)))
    const taken = index.sounds.alike(archive, foldWord(name)).alike.filter(({ likeness }) => likeness >= same)
    if (taken.some((word) => word.term === term)) asWord++
    others += taken.filter((word) => word.term !== term).length
  }
  const share = (count: number) => (count / pairs.length).toFixed(3)
  console.log(`${from} to ${to}  checks ${index.size}  names ${pairs.length}  first ${share(first)}  among the first five ${share(inFive)}  met as a word by itself ${share(asWord)}  other words taken for it ${(others / pairs.length).toFixed(2)}`)
}

/** By what they name; in katakana only, since other kana and Han are not read by their sound. */
function namesIn(language: string): Map<string, string> {
  const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
  const named: [string, string | undefined][] = [
    ...languages.map((code): [string, string | undefined] => [code, display.of(code)]),
    ...Intl.supportedValuesOf('timeZone').map((zone): [string, string | undefined] => [zone, language === 'en' ? zone.split('/').at(-1) : placeOf(zone, language)])
  ]
  return new Map(named.flatMap(([key, name]) => {
    const bare = (name ?? '').replace(around[language]?.trims ?? /^$/, '').toLowerCase()
    const isRead = oneWord.test(bare) && bare.length > 2 && !countryOf(foldWord(bare)) && (language !== 'ja' || /^[ァ-ヺー]+$/.test(bare)) && (language === 'en' || !/[a-z]/.test(bare))
    return isRead ? [[key, bare]] : []
  }))
}

/** The runtime says of a zone what it is known by: its city, or its country where there is one zone only. */
function placeOf(zone: string, language: string): string | undefined {
  return new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value
}
