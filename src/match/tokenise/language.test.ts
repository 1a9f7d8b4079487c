import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldWord } from '../normalise/characters.ts'
import { guessLanguage, languageNumber, spokenLanguage } from './language.ts'
import { stem } from './stems.ts'
import { stopWordsOf } from './stop-words.ts'
import { cutWords } from './words.ts'

const said: Record<string, string> = {
  en: 'They say that the bridge will be closed for three years, is it true?',
  es: 'Dicen que el puente estará cerrado por tres años, ¿es verdad?',
  pt: 'Dizem que a ponte vai ficar fechada por três anos, isso é verdade?',
  ca: 'Diuen que el pont estarà tancat durant tres anys, això és veritat?',
  fr: 'On dit que le pont sera fermé pour trois ans, est-ce vrai ?',
  it: 'Dicono che il ponte sarà chiuso per tre anni, è vero?',
  de: 'Es heißt, dass die Brücke für drei Jahre gesperrt wird, stimmt das?',
  pl: 'Mówią, że most będzie zamknięty na trzy lata, czy to prawda?',
  cs: 'Prý že most bude na tři roky uzavřen, je to pravda?',
  sk: 'Vraj že most bude na tri roky zatvorený, je to pravda alebo nie?',
  sl: 'Pravijo, da bo most zaprt tri leta, ali je to res?',
  sr: 'Kažu da će most biti zatvoren tri godine, da li je to istina?',
  bg: 'Казват, че мостът ще бъде затворен за три години, вярно ли е?',
  mk: 'Велат дека мостот ќе биде затворен за три години, дали е тоа вистина?',
  ru: 'Говорят, что мост будет закрыт на три года, это правда?',
  uk: 'Кажуть, що міст буде закрито на три роки, чи це правда?',
  lt: 'Sako, kad tiltas bus uždarytas trejus metus, ar tai tiesa?',
  el: 'Λένε ότι η γέφυρα θα είναι κλειστή για τρία χρόνια, είναι αλήθεια;',
  tr: 'Köprü üç yıl için kapalı olacak diyorlar, bu doğru mu ve neden?',
  vi: 'Họ nói rằng cây cầu sẽ bị đóng trong ba năm, có đúng không?',
  sw: 'Wanasema kwamba daraja litafungwa kwa miaka mitatu, ni kweli au la?',
  tl: 'Sabi nila na ang tulay ay isasara sa loob ng tatlong taon, totoo ba ito?',
  hi: 'कहते हैं कि पुल तीन साल के लिए बंद रहेगा, क्या यह सच है?',
  mr: 'पूल तीन वर्षे बंद राहणार आहे असे म्हणतात, हे खरे आहे काय?',
  ne: 'पुल तीन वर्षका लागि बन्द हुने भन्ने छ, यो साँचो हो कि होइन?',
  te: 'ఈ వంతెన మూడు సంవత్సరాల పాటు మూసివేయబడుతుంది అని అంటున్నారు, ఇది నిజమా కాదు?'
}

test('the words that carry grammar tell the language, also among kindred ones', () => {
  for (const [language, text] of Object.entries(said)) {
    const words = cutWords(text).map(({ raw }) => foldWord(raw))
    assert.equal(guessLanguage(words), language, text)
    assert.equal(spokenLanguage(words), language, text)
    assert.equal(guessLanguage(words, language), language, text)
  }
})

test('letters that one language alone is written in tell it, without any stop word', () => {
  const lettered = { zh: '新疫苗导致儿童癌症', ja: '大統領が逮捕された', ko: '백신이 암을 일으킨다', ta: 'வங்கி மூடல்', ka: 'ხიდი დაიხურა', th: 'สะพานปิด', my: 'တံတား ပိတ်', bn: 'সেতু বন্ধ', el: 'Γέφυρα' }
  for (const [language, text] of Object.entries(lettered)) {
    const words = cutWords(text).map(({ raw }) => foldWord(raw))
    assert.deepEqual([guessLanguage(words), spokenLanguage(words)], [language, language], text)
    assert.equal(spokenLanguage([...words, ...words, ...words, ...words, ...words, ...words, ...words], 'en'), language, 'and enough of them speak louder than a tag')
  }
  const english = cutWords('They say that the bridge 東京 will be closed').map(({ raw }) => foldWord(raw))
  assert.equal(guessLanguage(english), 'en')
})

test('what is known of a language is known of those that are written like it', () => {
  for (const [one, other] of [['nb', 'no'], ['nn', 'no'], ['ms', 'id'], ['hr', 'sr'], ['bs', 'sr'], ['fil', 'tl']]) {
    assert.ok(stopWordsOf(one).size > 10, one)
    assert.equal(stopWordsOf(one), stopWordsOf(other))
    assert.equal(languageNumber(one), languageNumber(other))
    assert.equal(spokenLanguage([...stopWordsOf(other)], one), one, 'its own words do not speak for a neighbour')
  }
  assert.equal(stem('broene', 'nb'), stem('broene', 'no'))
  assert.equal(stem('vakcinama', 'bs'), stem('vakcinama', 'sr'))
})

test('forms of a word share a stem; where a language has no rules a word is its own', () => {
  const forms: Record<string, string[]> = {
    en: ['vaccine', 'vaccines'], hi: ['किताब', 'किताबें', 'किताबों'], el: ['γέφυρα', 'γέφυρες', 'γεφυρών'], bg: ['ваксина', 'ваксини', 'ваксините'],
    uk: ['вакцина', 'вакцину', 'вакцинами'], lt: ['tiltas', 'tilto', 'tiltai'], ne: ['सरकार', 'सरकारले', 'सरकारको'], hr: ['vakcina', 'vakcinama', 'вакцину'], ru: ['мост', 'мосты', 'мостами']
  }
  for (const [language, words] of Object.entries(forms)) assert.equal(new Set(words.map((word) => stem(word, language))).size, 1, words.join(' '))
  assert.equal(stem('Mosty', 'xx'), 'mosty')
  assert.equal(stem('', 'hi'), '')
})

test('a stem is never empty where there was a word', () => {
  for (const language of ['hi', 'el', 'sr', 'bg', 'uk', 'lt', 'ne', 'en', 'ar', 'tr']) for (const word of ['किए', 'ούς', 'ова', 'ами', 'ями', 'ові', 'iai', 'लाई', 'ing', 'ات', 'lar', '\ud800aa', '🦢🦢🦢']) assert.notEqual(stem(word, language), '', `${word} in ${language}`)
})
