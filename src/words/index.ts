/** The words of the interface: sentences, plurals, dates and names, spoken in one language. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue, Key, Messages } from './catalogue.ts'
import { catalogues } from './catalogues.ts'
import { en } from './en.ts'
import { directionOf } from './direction.ts'

export type { Catalogue, Key, Messages }
export { chooseLanguage, interfaceLanguages } from './choose.ts'
export { en, catalogues, directionOf }

export type Value = string | number

export interface Words {
  language: string
  /** Under which name the desk speaks; the same in every language. */
  deskName: string
  direction: 'ltr' | 'rtl'
  say(key: Key, values?: Record<string, Value>): string
  /** As `say`, in pieces, so that a tag like `<link>…</link>` in the message can become markup. */
  pieces<T>(key: Key, values: Record<string, Value | ((text: string) => T)>): (string | T)[]
  /** A day as people write it; takes `YYYY-MM-DD` or a moment. */
  date(day: string | Date): string
  /** A moment to the minute, in UTC, which it says. */
  moment(at: Date): string
  number(value: number): string
  amount(value: number, unit: 'kilobyte' | 'megabyte'): string
  list(items: string[]): string
  languageName(tag: string): string
  /** As the desk calls it; its key where the desk has no name for it. */
  topicName(key: string): string
}

export function speak(catalogue: Catalogue, deskName = 'Touchstone'): Words {
  const { language } = catalogue
  const formats = new Map<Key, IntlMessageFormat>()
  const dates = onceAsked(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))
  const moments = onceAsked(() => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' }))
  const numbers = onceAsked(() => new Intl.NumberFormat(language))
  const lists = onceAsked(() => new Intl.ListFormat(language, { type: 'unit', style: 'short' }))
  const names = onceAsked(() => new Intl.DisplayNames(language, { type: 'language' }))

  const formatOf = (key: Key): IntlMessageFormat => {
    const known = formats.get(key)
    if (known) return known
    const own = catalogue.messages[key]
    const made = own === undefined ? new IntlMessageFormat(en[key], 'en') : new IntlMessageFormat(unbroken(own, language), language)
    formats.set(key, made)
    return made
  }

  return {
    language,
    deskName,
    direction: directionOf(language) ?? 'ltr',
    say: (key, values) => String(formatOf(key).format(values)),
    pieces: (key, values) => {
      const inTags = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'function' ? (parts: unknown[]) => value(parts.join('')) : value]))
      return [formatOf(key).format(inTags as Record<string, Value>)].flat() as never
    },
    date: (day) => dates().format(typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day),
    moment: (at) => moments().format(at),
    number: (value) => numbers().format(value),
    amount: (value, unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
    list: (items) => lists().format(items),
    languageName: (tag) => nameOf(names(), tag),
    topicName: (key) => key,
  }
}

/** A form that nobody asks for costs no start. */
function onceAsked<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

export const english: Words = speakEnglish()

/** The whole interface, under the name of this desk. */
export function speakEnglish(deskName?: string): Words {
  return speak({ language: 'en', messages: en }, deskName)
}

const interfaces = new Map<string, Words>()

/** The interface in a language, under the name of this desk; what is not translated yet is said in English. */
export function speakIn(language: string, deskName: string): Words {
  const key = `${language} ${deskName}`
  const known = interfaces.get(key)
  if (known) return known
  const words = speak(catalogues.find((catalogue) => catalogue.language === language) ?? { language: 'en', messages: en }, deskName)
  interfaces.set(key, words)
  return words
}

const spoken = new Map<string, Words>()

/** The words of a language as far as they are translated; `undefined` where nothing is. */
export function wordsIn(tag: string): Words | undefined {
  const base = tag.toLowerCase().split('-')[0]
  const catalogue = catalogues.find(({ language }) => language === base)
  if (!catalogue) return undefined
  if (!spoken.has(base)) spoken.set(base, speak(catalogue))
  return spoken.get(base)
}

/** A message that somebody left as it was offered to them, in whatever language, is said in that of the reader; their own words stay theirs. */
export function sayAgain(words: Words, key: Key, written: string): string {
  const wasOffered = catalogues.some(({ messages }) => messages[key] === written.replaceAll(unbreakable, ' '))
  return wasOffered ? words.say(key) : written
}

const unbreakable = '\u00a0'

/** French stands off its colons, question marks and the like; no line begins with one. */
function unbroken(message: string, language: string): string {
  return language === 'fr' ? message.replace(/ ([:;!?»])(?=[\s<{}.)]|$)/g, `${unbreakable}$1`).replaceAll('« ', `«${unbreakable}`) : message
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
