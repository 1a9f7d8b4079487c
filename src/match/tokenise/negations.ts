/** Words that turn a statement round, by language. A text says how often it does so, not what; "ne … pas" and "no … nada" turn it once. */
import { foldWord } from '../normalise/characters.ts'
import type { Word } from './words.ts'
import { keptAs } from './written-alike.ts'

const lists: Record<string, string> = {
  en: 'not no never none nobody nothing neither nor cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt aint mustnt',
  es: 'no nunca jamás ningún ninguna ninguno nadie nada tampoco',
  pt: 'não nunca jamais nenhum nenhuma ninguém nada',
  fr: 'ne non pas jamais aucun aucune rien',
  de: 'nicht nie niemals kein keine keinen keinem keiner keines niemand nichts',
  it: 'non mai nessun nessuno nessuna niente nulla',
  nl: 'niet nooit geen niemand niets',
  pl: 'nie nigdy żaden żadna żadne nikt nic',
  id: 'tidak tak bukan belum jangan tiada gak nggak',
  tr: 'değil yok asla hiç hiçbir',
  sv: 'inte icke ej aldrig ingen inget inga',
  no: 'ikke aldri ingen intet',
  da: 'ikke aldrig ingen intet',
  fi: 'ei en et emme ette eivät',
  ro: 'nu niciodată niciun nicio nimeni nimic',
  hu: 'nem soha senki semmi nincs',
  cs: 'ne není nikdy žádný žádná žádné nikdo nic',
  ru: 'не нет никогда никто ничего',
  uk: 'не немає ніколи ніхто нічого',
  ar: 'لا لم لن ليس ليست',
  fa: 'نه هیچ نیست نمی',
  ur: 'نہیں نہ مت',
  hi: 'नहीं न मत',
  mr: 'नाही नका',
  pa: 'ਨਹੀਂ',
  bn: 'না নেই নয়',
  ta: 'இல்லை அல்ல',
  el: 'δεν δε μη μην ποτέ κανείς',
  he: 'לא אין',
  th: 'ไม่',
  bg: 'не няма никога никой нищо никакъв никаква',
  mk: 'не нема никогаш никој ништо',
  sr: 'ne nije nisu nisam nema nikad nikada niko nitko ništa не није нису нисам нема никад никада нико ништа',
  sk: 'nie nikdy žiadny žiadna žiadne nikto nič',
  sl: 'ne ni niso nikoli nihče nič noben nobena',
  lt: 'ne nėra niekada niekas nebėra',
  sq: 'nuk kurrë askush asgjë',
  ca: 'no mai cap ningú res',
  vi: 'không chưa chẳng',
  sw: 'si sio hapana hakuna kamwe',
  tl: 'hindi wala huwag',
  te: 'లేదు కాదు',
  ne: 'होइन छैन',
  gu: 'નથી નહીં',
  kn: 'ಇಲ್ಲ ಅಲ್ಲ',
  ml: 'ഇല്ല അല്ല'
}

/** "Not only" turns nothing round. */
const only = new Set('only just merely nur seulement uniquement solo solamente apenas soltanto alleen bara kun только'.split(' '))

const sets = new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' ').map(foldWord))]))

export interface Negation { raw: string, start: number, end: number }

/** Negations so few words apart are one. */
const together = 4

/** `words` are all words of a text, `folded` the same ones folded. */
export function negationsIn(words: readonly Word[], folded: readonly string[], language: string): Negation[] {
  const known = sets.get(keptAs(language))
  if (!known) return []
  const found: Negation[] = []
  let last = -Infinity
  for (let i = 0; i < folded.length; i++) {
    if (!known.has(folded[i]) || only.has(folded[i + 1])) continue
    if (i - last > together) found.push({ raw: words[i].raw, start: words[i].start, end: words[i].end })
    last = i
  }
  return found
}

/** Where each sign was cut out by itself. */
const han = new Set('不没沒未無无')

export function isNegation(foldedWord: string, language: string): boolean {
  return han.has(foldedWord) || (sets.get(language)?.has(foldedWord) ?? false)
}
