import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { fingerprintReading, fingerprints, nearness } from './fingerprints.ts'

const message = 'The council will close the old bridge on Monday because engineers found that the river has eaten the second pillar, and nobody may cross it until spring.'

test('a copy is known in spite of headline, emoji, cut, quotes and forwarding phrases', () => {
  const original = fingerprints(message)
  assert.equal(nearness(fingerprints(`Forwarded as received\n“${message}” 🙏🙏 please share`), original).secondInFirst, 1)
  assert.ok(nearness(fingerprints(`URGENT!!! READ THIS: ${message.toUpperCase()}`), original).secondInFirst > 0.95)
  assert.ok(nearness(fingerprints(message.slice(0, 110)), original).firstInSecond > 0.8)
  assert.equal(nearness(fingerprints('Something else entirely was said about the harbour and its fish yesterday evening.'), original).common, 0)
})

test('a shared run of six words always leaves a shared fingerprint', () => {
  const words = fc.array(fc.stringMatching(/^[b-df-hj-np-tv-z]{4,8}$/), { maxLength: 12 })
  const run = fc.array(fc.stringMatching(/^[b-df-hj-np-tv-z]{4,8}$/), { minLength: 6, maxLength: 9 })
  fc.assert(fc.property(words, words, words, words, run, (a, b, c, d, shared) => {
    const first = fingerprints([...a, ...shared, ...b].join(' '))
    const second = fingerprints([...c, ...shared, ...d].join(' '))
    assert.ok(nearness(first, second).common >= 1)
  }))
})

test('fingerprints fit a signed 64-bit number, sorted, each once; empty text has none', () => {
  const prints = fingerprints(message)
  assert.ok(prints.every((print, i) => print >= -(2n ** 63n) && print < 2n ** 63n && (i === 0 || prints[i - 1] < print)))
  assert.deepEqual(fingerprints(' 🙏 https://a.example/ '), [])
  assert.equal(nearness([], []).shared, 0)
})

/** Not in scripts that the runtime cuts into words: another runtime may cut them otherwise. */
test('these texts have the fingerprints that this reading gives them: if not, raise fingerprintReading, and write down what they have now', () => {
  const texts = [
    message, message.toUpperCase(), `Forwarded as received\n“${message}” 🙏🙏 https://a.example/b?c=1`, `Hello, is this true? ${message}`, 'The U.S. and the WHO &quot;have no&quot; 20k ventilators, 1.000 or 1,000 of them, for U.K. hospitals #StopTheSteal covid19 5G',
    'コーヒーは体に悪いと市長は発表した。すべての猫に課税する。', '疫苗含有芯片，喝水可以治病',
    'لقاح كورونا يُغيّر الحمض النووي للإنسان منذ ١٢ يناير', 'वैक्सीन से लोगों की मौत हो रही है, सरकार छिपा रही है', '백신을 맞으면 자석이 몸에 붙는다고 합니다', 'Вакцина меняет ДНК человека, говорят врачи из Казахстана', 'М’ясо з в’язниці п’ять років лежить на комп’ютері, кажуть лікарі', 'L’eau n’est pas potable aujourd’hui, dit-on à l’hôpital', 'Trinkwasser-Verbot: „nicht trinken“ – so die Stadtwerke'
  ]
  const hash = createHash('sha256').update(texts.map((text) => fingerprints(text).join(' ')).join('\n')).digest('hex').slice(0, 16)
  assert.deepEqual([fingerprintReading, hash], [3, '32b27750c9f8ea10'])
})
