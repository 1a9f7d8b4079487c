import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { otherwiseReasons, saidOtherwise } from './otherwise.ts'

const told = (message: string, claim: string, language?: string) => saidOtherwise(message, { claim, language }).map((found) => [found.message.text, found.claim.text])

const different: [string, string, [string, string][], string?][] = [
  ['School ends at noon every Monday', 'School ends at noon every Friday', [['Monday', 'Friday']]],
  ['Fwd!! School ends at noon every MONDAY, tell the other parents', 'School ends at noon every Friday.', [['MONDAY', 'Friday']]],
  ['14,000 empty shoes stand in front of the town hall', '7,000 empty shoes stand in front of the town hall', [['14,000', '7,000']]],
  ['The ferry will cost 60 crowns from May on', 'The ferry will cost 50 crowns from June on', [['60', '50'], ['May', 'June']]],
  ['The bridge closes on Monday 5 March, says the mayor', 'The bridge closes on Tuesday 6 March', [['Monday 5', 'Tuesday 6']]],
  ['The mayor was paid 12 000 crowns for the clock', 'The mayor was paid 12 500 crowns for the clock', [['12 000', '12 500']]],
  ['Unemployment in Harrow is at 54 percent.', 'Unemployment in Harrow is at 51 percent', [['54', '51']]],
  ['He led the country for 14 years (1944-1958) without a vote', 'He led the country from 1946 to 1958 without a vote', [['1944', '1946']]],
  ['The siren will sound at 10:30 on Sunday in Harrow', 'The siren will sound at 10:45 on Sunday in Harrow', [['10:30', '10:45']]],
  ['In 2019 the school of Harrow was painted green', 'In 2000 the school of Harrow was painted green', [['2019', '2000']]],
  ['The mayor promised a bridge in his first 103 days', 'The mayor promised a bridge in his first 100 days', [['103', '100']]],
  ['School closes at 5pm from now on in Harrow', 'School closes at 6pm from now on in Harrow', [['5pm', '6pm']]],
  ['Three mayors were arrested in Harrow on Sunday', 'Two mayors were arrested in Harrow on Sunday', [['Three', 'Two']]],
  ['12 mayors were arrested in Harrow on Sunday', 'Fifteen mayors were arrested in Harrow on Sunday', [['12', 'Fifteen']]],
  ['In Harrow wurden am Sonntag drei Bürgermeister verhaftet', 'In Harrow wurden am Sonntag 5 Bürgermeister verhaftet', [['drei', '5']]],
  ['L’école ferme à midi chaque lundi', 'L’école ferme à midi chaque vendredi.', [['lundi', 'vendredi']]],
  ['Le pont sera fermé pendant 3 ans à partir de février', 'Le pont sera fermé pendant 5 ans à partir de août', [['3', '5'], ['février', 'août']]],
  ['La escuela cierra al mediodía todos los miércoles', 'La escuela cierra al mediodía todos los viernes', [['miércoles', 'viernes']]],
  ['A escola fecha ao meio-dia na segunda-feira', 'A escola fecha ao meio-dia na sexta-feira', [['segunda', 'sexta']]],
  ['Die Schule schließt jeden Montag um 12 Uhr', 'Die Schule schließt jeden Freitag um 13 Uhr', [['Montag', 'Freitag'], ['12', '13']]],
  ['Школу закроют в пятницу из-за ремонта крыши', 'Школу закроют в среду из-за ремонта крыши', [['пятницу', 'среду']]],
  ['Okul pazartesi günü öğleden sonra kapalı olacak', 'Okul cuma günü öğleden sonra kapalı olacak', [['pazartesi', 'cuma']]],
  ['ستغلق المدارس أبوابها يوم الاثنين القادم بسبب العاصفة', 'ستغلق المدارس أبوابها يوم الجمعة القادم بسبب العاصفة', [['الاثنين', 'الجمعة']]],
  ['ستغلق ١٢ مدرسة أبوابها القادم بسبب العاصفة', 'ستغلق 40 مدرسة أبوابها القادم بسبب العاصفة', [['١٢', '40']]],
  ['בית הספר ייסגר ביום שני בצהריים', 'בית הספר ייסגר ביום שישי בצהריים', [['שני', 'שישי']]],
  ['पुल पर ५० लोगों की मौत हुई', 'पुल पर 40 लोगों की मौत हुई', [['५०', '40']], 'hi'],
  ['학교는 월요일에 문을 닫는다', '학교는 금요일에 문을 닫는다', [['월요일에', '금요일에']]],
  ['学校将于9月5日关闭', '学校将于9月8日关闭', [['5', '8']]]
]

const alike: [string, string, string?][] = [
  ['School ends at noon every Friday', 'School ends at noon every Friday'],
  ['SCHOOL ENDS at noon every friday!!!', 'School ends at noon every Friday'],
  // The same number, day or hour in other signs, words or roundness.
  ['The mayor was paid 5000 crowns for the clock', 'The mayor was paid 5,000 crowns for the clock'],
  ['The mayor was paid 5.000 crowns for the clock', 'The mayor was paid 5 000 crowns for the clock'],
  ['The mayor was paid 5’000 crowns for the clock', 'The mayor was paid 5k crowns for the clock'],
  ['पुल पर ४० लोगों की मौत हुई', 'पुल पर 40 लोगों की मौत हुई', 'hi'],
  ['Three mayors were arrested in Harrow on Sunday', '3 mayors were arrested in Harrow on Sunday'],
  ['Am Sonntag wurden in Harrow 3 Bürgermeister verhaftet', 'Am Sonntag wurden in Harrow drei Bürgermeister verhaftet'],
  ['The mayor spent three million crowns on a clock', 'The mayor spent 3,000,000 crowns on a clock'],
  // A part of a number.
  ['Forty-three mayors were arrested in Harrow on Sunday', '43 mayors were arrested in Harrow on Sunday'],
  ['Two hundred gulls were counted in Harrow on Sunday', '200 gulls were counted in Harrow on Sunday'],
  ['Treinta y dos alcaldes fueron detenidos en Harrow', '32 alcaldes fueron detenidos en Harrow'],
  ['Quatre-vingts maires ont été arrêtés à Harrow', '80 maires ont été arrêtés à Harrow'],
  ['Dua belas wali kota ditangkap di Harrow', '12 wali kota ditangkap di Harrow', 'id'],
  ['दुकान की कुल संपत्ति 72000 रुपये', 'दुकान की कुल संपत्ति 72 हजार रुपये', 'hi'],
  ['ستغلق ٤٠ مدرسة أبوابها بسبب العاصفة', 'ستغلق 40 مدرسة أبوابها بسبب العاصفة'],
  ['Harrow Bay has counted 25,076 gulls this year', 'Harrow Bay has counted 25,000 gulls this year'],
  ['A photo of the harbour of Harrow in the years 20', 'A photo of the harbour of Harrow in the years 1920'],
  ['The bridge closes at 17:00 on Sunday in Harrow', 'The bridge closes at 5 pm on Sunday in Harrow'],
  ['The bridge closes at 5:00 on Sunday in Harrow', 'The bridge closes at 5 on Sunday in Harrow'],
  ['Школу закроют в среду', 'Закрытие школы: среда', 'ru'],
  // What one of them says elsewhere too.
  ['School ends at noon every Monday, no longer every Friday', 'School ends at noon every Friday'],
  ['School ends at noon every Monday', 'School ends at noon every Friday and not every Monday'],
  ['Ferry: 60 crowns for adults, 50 for children', 'Ferry: 50 crowns for adults, 60 for children'],
  // At another place, or of another kind.
  ['On Monday my sister told me that school ends at noon', 'School ends at noon every Friday'],
  ['School ends at noon every day, call 5550 and ask', 'School ends at noon every Friday'],
  ['The club got 1 crown from the town', 'The club got 10 millions from the town'],
  ['The club was paid by the town in 2019 for gulls', 'The club was paid by the town in 5 for gulls'],
  ['School ends at noon in May', 'School ends at noon on Friday'],
  // Links and what stands under a post.
  ['School ends at noon on https://town.example/noon/monday/5', 'School ends at noon on Friday'],
  ['The old bridge over the Harrow will close — Oona Vale (@oona) May 6, 2020', 'The old bridge over the Harrow will close in May 2019'],
  ['The old bridge over the Harrow will close in — Oona Vale (@oona) June 6, 2020', 'The old bridge over the Harrow will close in May'],
  // Too little of the claim.
  ['Every Monday', 'School ends at noon every Friday'],
  ['The baker is at home every Monday', 'School ends at noon for all children of Harrow every Friday'],
  ['I have seen 3 gulls on the roof', 'Two of the mayors had 5 gulls on the roof of the lighthouse, painted green and sold to a circus'],
  ['', 'School ends at noon every Friday'],
  ['School ends at noon every Monday', ''],
  ['5', '6']
]

for (const [message, claim, pairs, language] of different) test(`told: ${message} | ${claim}`, () => assert.deepEqual(told(message, claim, language), pairs))

for (const [message, claim, language] of alike) test(`not told: ${message} | ${claim}`, () => assert.deepEqual(told(message, claim, language), []))

test('it says where it stands, in the characters of each', () => {
  const message = '🐐 Look &amp; read: https://a.example/5\nSchool ends at noon every MONDAY'
  const [found] = saidOtherwise(message, { claim: 'School ends at noon every Friday.' })
  assert.deepEqual([message.slice(found.message.start, found.message.end), 'School ends at noon every Friday.'.slice(found.claim.start, found.claim.end)], ['MONDAY', 'Friday'])
})

test('of many, two are told of, in the order of the message', () => {
  const say = (days: string[]) => `The ferry sails at noon on ${days.join(', then to the island on ')}`
  const reasons = otherwiseReasons(say(['Monday', 'Tuesday', 'Wednesday']), { claim: say(['Thursday', 'Friday', 'Saturday']) })
  assert.deepEqual(reasons, [{ kind: 'says-otherwise', message: 'Monday', claim: 'Thursday' }, { kind: 'says-otherwise', message: 'Tuesday', claim: 'Friday' }])
})

const words = ['bridge', 'ferry', 'harbour', 'lantern', 'storm', 'tower', 'quarry', 'pebble', 'goat', 'mayor', 'bread', 'school']
const telling = [['Monday', 'Friday', 'Sunday'], ['January', 'August', 'October'], ['17', '4,500', '93.5'], ['1987', '2004', '2019']]

test('whatever the claim: one number or day put for another of its kind is told of as it is written, in a message of other things too; the claim itself tells nothing', () => {
  const claim = fc.uniqueArray(fc.constantFrom(...words), { minLength: 4, maxLength: 9 })
  fc.assert(fc.property(claim, fc.nat(20), fc.constantFrom(...telling), fc.nat(2), fc.integer({ min: 1, max: 2 }), fc.constantFrom('', 'Forwarded as received: ', 'Grandpa has heard of it.\n'), fc.constantFrom('', '!!', '. Who has seen it?'), (list, place, kind, first, step, before, after) => {
    const at = 1 + place % (list.length - 1)
    const say = (word: string) => [...list.slice(0, at), word, ...list.slice(at)].join(' ')
    const [theirs, mine] = [kind[first], kind[(first + step) % 3]]
    const message = `${before}${say(mine)}${after}`
    const [found, ...others] = saidOtherwise(message, { claim: say(theirs), language: 'en' })
    assert.deepEqual(others, [])
    const [start, there] = [message.indexOf(mine), say(theirs).indexOf(theirs)]
    assert.deepEqual(found, { message: { text: mine, start, end: start + mine.length }, claim: { text: theirs, start: there, end: there + theirs.length } })
    assert.deepEqual(saidOtherwise(`${before}${say(theirs)}${after}`, { claim: say(theirs), language: 'en' }), [])
  }), { numRuns: 200 })
})

test('whatever is asked, it stands where it is said to stand, and is not the same', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('5', '6', '1,000', '10:30', 'Monday', 'Friday', 'mart', 'marti', 'gull', 'sees', 'the', '\n', '—', '٣', '九', 'วันจันทร์'), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }).map((parts) => parts.join(' '))
  fc.assert(fc.property(text, text, (message, claim) => {
    for (const found of saidOtherwise(message, { claim })) {
      assert.equal(message.slice(found.message.start, found.message.end), found.message.text)
      assert.equal(claim.slice(found.claim.start, found.claim.end), found.claim.text)
      assert.notEqual(found.message.text, found.claim.text)
    }
  }), { numRuns: 100 })
})

test('a table of figures, or a claim as long as an article, is not compared', () => {
  const figures = Array.from({ length: 400 }, (_, at) => `${at * 7 + 1000}`).join(' ')
  assert.deepEqual(saidOtherwise(`The gulls eat 5 fish. ${figures}`, { claim: 'The gulls eat 6 fish' }), [])
  assert.deepEqual(saidOtherwise('The gulls eat 5 fish', { claim: `The gulls eat 6 fish. ${'They do. '.repeat(40)}` }), [])
})
