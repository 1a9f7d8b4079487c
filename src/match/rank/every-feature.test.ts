/** Every plain feature but those of dates, languages and places, computed a second time from the words themselves, the plain and slow way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { F, featureCount, plainFeatures } from './names.ts'

/** In a language without rules a word is its own stem. Some are spelt alike, some have a capital at times, some are numbers. */
const alphabet = ['bridge', 'bridges', 'bridgeway', 'ferry', 'lantern', 'lanterns', 'storm', 'tower', 'Harrow', 'harrow', 'Pebble', 'Quill', '40', '1998']
const unknown = '777'
const word = fc.constantFrom(...alphabet)
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength })
/** A few words far from each other, with one word again and again between them. */
const stretched = (between: string, maxLength: number) => fc.array(fc.tuple(word, fc.nat(13)), { minLength: 1, maxLength }).map((list) => list.flatMap(([one, times]) => [one, ...Array.from({ length: times }, () => between)]))
const check = fc.record({ claim: words(1, 9), title: words(0, 6), text: fc.oneof(words(0, 40), stretched('storm', 9)) })
const message = fc.oneof(fc.array(fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: fc.constant(unknown) }), { minLength: 1, maxLength: 45 }), words(1, 4), stretched(unknown, 8))
const signature = fc.option(fc.tuple(fc.constantFrom('Harrow', 'Storm'), fc.constantFrom('pebble', 'ferry')), { nil: undefined })

/** One check has every word in its title, so that none is unknown and mended. */
const anchor = { claim: ['storm'], title: alphabet, text: [] }

interface Row { claim: string[], title: string[], text: string[] }

test('every feature is what the words say', () => {
  fc.assert(fc.property(fc.array(check, { maxLength: 6 }), message, signature, (some, asked, signed) => {
    const checks = [anchor, ...some]
    const rows: Row[] = checks.map(({ claim, title, text }) => ({ claim, title, text: text.join(' ') === claim.join(' ') ? [] : text }))
    const index = MatchIndex.build(checks.map(({ claim, title, text }, i) => ({ id: String(i), claim: claim.join(' '), title: title.join(' '), text: text.join(' '), language: `x${'abcdefgh'[i]}` })))
    const said = asked.join(' ') + (signed ? `\n— ${signed[0]} (@${signed[1]})` : '')
    const { ids, matrix } = index.measured({ text: said, language: 'xx' })
    const expected = naive(rows, ids.map(Number), asked.map(small), (signed ?? []).map(small))
    ids.forEach((id, i) => {
      for (const [name, value] of Object.entries(expected[i])) {
        const measured = matrix[i * featureCount + F[name as keyof typeof F]]
        assert.ok(Math.abs(measured - value) < 2e-4, `${name} of ${id}: ${measured} for ${value}`)
        if (/share|Jaccard|rarest|spelling|four letters/.test(name)) assert.ok(measured >= 0 && measured <= 1 + 1e-6, name)
      }
    })
    const apart = ['same language', 'year of the message', 'month of the message', 'published near the day of the message', 'published before the message', 'speaks of where the message was posted']
    if (ids.length > 0) assert.deepEqual(Object.keys(expected[0]).sort(), plainFeatures.filter((name) => !apart.includes(name)).sort())
  }), { numRuns: 80 })
})

const small = (one: string) => one.toLowerCase()
const isNumber = (one: string) => /^\d/.test(one)
const distinct = (list: string[]) => [...new Set(list)]
const sum = (list: number[]) => list.reduce((total, value) => total + value, 0)
const most = (list: number[]) => Math.max(0, ...list)
const part = (some: number, whole: number) => (whole === 0 ? 0 : some / whole)
const count = (list: string[], one: string) => list.filter((other) => other === one).length

function naive(checks: Row[], candidates: number[], asked: string[], signed: string[]): Record<string, number>[] {
  const n = checks.length
  const lower = checks.map(({ claim, title, text }) => ({ claim: claim.map(small), title: title.map(small), text: text.map(small) }))
  const all = lower.map(({ claim, title, text }) => [...claim, ...title, ...text])
  const heading = lower.map(({ claim, title }) => [...claim, ...title])
  const held = (one: string) => all.filter((list) => list.includes(one)).length
  const idf = (one: string) => Math.log(1 + (n - held(one) + 0.5) / (held(one) + 0.5))
  const vocabulary = distinct(all.flat())
  const known = (one: string) => vocabulary.includes(one)
  /** Capitals count inside sentences of claim and text; each field is one sentence, whose first word says nothing. */
  const nameness = (one: string) => {
    const inside = checks.flatMap(({ claim, text }) => [...claim.slice(1), ...text.slice(1)]).filter((other) => small(other) === one)
    return inside.length === 0 ? 0.2 : inside.filter((other) => /^\p{Lu}/u.test(other)).length / inside.length
  }
  const isName = (one: string) => known(one) && nameness(one) > 0.5 && !isNumber(one)

  const own = distinct(asked)
  const signers = distinct(signed).filter((one) => !own.includes(one))
  const weight = (one: string) => idf(one) * (own.includes(one) ? 1 : 0.4)
  const total = sum(own.map(weight)) || 1
  const mean = (lists: string[][]) => Math.max(4, sum(lists.map((list) => list.length)) / n)
  const inHeading = (times: number, list: string[]) => 2.2 * times / (times + 1.2 * (0.5 + 0.5 * list.length / mean(heading)))
  const inAll = (times: number, list: string[], length = list.length) => 2.2 * times / (times + 1.2 * (0.25 + 0.75 * length / mean(all)))

  const alike = alikeOf(vocabulary, own, signers, weight, known)
  const first = distinct(asked.slice(0, 25))
  const neighbours = (a: string, b: string, apart: number) => asked.some((one, i) => asked.slice(i + 1, i + 1 + apart).some((other) => (one === a && other === b) || (one === b && other === a)))
  const pairTotal = sum(own.flatMap((a, i) => own.slice(i + 1).map((b) => (neighbours(a, b, 1) ? Math.min(weight(a), weight(b)) : 0)))) || 1
  const three = spelling((list) => list.flatMap(threes), (gram) => Math.min(n, sum(vocabulary.map((one) => held(one) * count(threes(one), gram)))), n)
  const four = spelling((list) => fours(list.map((one) => ` ${one}`).join('')), (gram) => sum(vocabulary.map((one) => held(one) * count(fours(` ${one}`), gram))), n)

  const features = candidates.map((candidate) => {
    const { claim, title, text } = lower[candidate]
    const top = heading[candidate]
    const everything = all[candidate]
    const foundIn = (list: string[]) => own.filter((one) => list.includes(one))
    const score = (list: string[], of: (times: number) => number) => sum([...own, ...signers].filter((one) => everything.includes(one)).map((one) => weight(one) * of(count(list, one)))) / total
    const likeness = (one: string) => most([...alike].filter(([other, { of }]) => of === one && top.includes(other)).map(([, { likeness }]) => likeness))
    const fieldShare = (list: string[], withAlike: boolean) => part(sum(distinct(list).map((one) => idf(one) * (own.includes(one) ? 1 : signers.includes(one) ? 0.4 : withAlike ? alike.get(one)?.likeness ?? 0 : 0))), sum(distinct(list).map(idf)))
    const numbersOf = (list: string[]) => distinct(list).filter(isNumber)
    const askedNumbers = numbersOf(own)
    const askedNames = own.filter(isName)
    const nameWeight = (one: string) => weight(one) * nameness(one)
    const claimNames = claim.filter(isName)
    const rarest = most(own.filter(known).map(weight))
    const jaccard = (list: string[]) => part(foundIn(list).length, own.length + distinct(list).length - foundIn(list).length)
    const near = (fields: string[][], apart: number) => {
      const met = new Map<string, number>()
      for (const field of fields) field.forEach((b, i) => {
        for (let back = 1; back <= 3 && i - back >= 0; back++) {
          const a = field[i - back]
          const pair = [a, b].sort().join(' ')
          if (a !== b && own.includes(a) && own.includes(b) && neighbours(a, b, 4) && !met.has(pair)) met.set(pair, back)
        }
      })
      return sum([...met].map(([pair, back]) => (back <= apart && neighbours(pair.split(' ')[0], pair.split(' ')[1], apart === 1 ? 1 : 4) ? Math.min(...pair.split(' ').map(weight)) : 0))) / pairTotal
    }
    const passages = (list: string[], width: number) => (list.length <= width ? [list] : list.slice(0, list.length - width + 1).map((_, i) => list.slice(i, i + width)))
    const alikeScore = sum([...own, ...signers].map((one) => weight(one) * inHeading(top.includes(one) ? count(top, one) : likeness(one), top))) / total
    const asWritten = (list: string[], of: (times: number) => number) => sum(asked.map((one) => (list.includes(one) ? idf(one) * of(count(list, one)) : 0))) / sum(asked.map(idf))
    const pairsOf = (list: string[], apart: number) => list.flatMap((one, i) => list.slice(Math.max(0, i - apart), i).map((before) => `${before} ${one}`))
    const pairWeight = (pair: string) => sum(pair.split(' ').map(idf))
    const pairsAsWritten = (list: string[], apart: number) => part(sum(pairsOf(asked, apart).map((pair) => (pairsOf(list, apart).includes(pair) ? pairWeight(pair) * inAll(count(pairsOf(list, apart), pair), list) : 0))), sum(pairsOf(asked, apart).map(pairWeight)))
    const foundAlike = (one: string) => (top.includes(one) ? 1 : Math.min(1, likeness(one)))
    return {
      'words in claim': score(claim, (times) => inHeading(times, claim)),
      'words in title': score(title, (times) => inHeading(times, title)),
      'words in text': score(text, (times) => inAll(times, text)),
      'words in claim and title': score(top, (times) => inHeading(times, top)),
      'words in all fields': score(everything, (times) => inAll(times, everything)),
      'words in claim and title, alike ones too': alikeScore,
      'spelling of claim': three(asked, claim),
      'spelling of claim and title': three(asked, top),
      'four letters of claim': four(asked, claim),
      'four letters of claim and title': four(asked, top),
      'neighbouring words in claim and title': near([claim, title], 1),
      'near words in claim and title': near([claim, title], 3),
      'near words in text': near([text], 3),
      'share of message in the first words of the text': sum(foundIn(text.slice(0, 40)).map(weight)) / total,
      'share of claim found': fieldShare(claim, false),
      'share of claim found, alike words too': fieldShare(claim, true),
      'share of title found': fieldShare(title, false),
      'share of title found, alike words too': fieldShare(title, true),
      'share of message in claim and title': sum(foundIn(top).map(weight)) / total,
      'share of message in claim and title, alike words too': sum(own.map((one) => weight(one) * foundAlike(one))) / total,
      'share of message in all fields': sum(foundIn(everything).map(weight)) / total,
      'share of message in one passage of the text': most(passages(text, Math.max(12, asked.length * 2) + 1).map((passage) => sum(foundIn(passage).map(weight)))) / total,
      'share of claim numbers found': numbersOf(claim).length === 0 ? 0.5 : numbersOf(claim).filter((one) => own.includes(one)).length / numbersOf(claim).length,
      'claim numbers not found': numbersOf(claim).filter((one) => !own.includes(one)).length,
      'share of message numbers in claim and title': askedNumbers.length === 0 ? 0.5 : askedNumbers.filter((one) => top.includes(one)).length / askedNumbers.length,
      'share of message numbers in all fields': askedNumbers.length === 0 ? 0.5 : askedNumbers.filter((one) => everything.includes(one)).length / askedNumbers.length,
      'share of claim names found': claimNames.length === 0 ? 0.5 : part(sum(claimNames.filter((one) => own.includes(one) || signers.includes(one)).map((one) => idf(one) * nameness(one))), sum(claimNames.map((one) => idf(one) * nameness(one)))),
      'share of message names in claim and title': askedNames.length === 0 ? 0.5 : sum(askedNames.filter((one) => top.includes(one)).map(nameWeight)) / sum(askedNames.map(nameWeight)),
      'share of message names in all fields': askedNames.length === 0 ? 0.5 : sum(askedNames.filter((one) => everything.includes(one)).map(nameWeight)) / sum(askedNames.map(nameWeight)),
      'longest run with claim': longestRun(asked, claim, weight) / total,
      'longest run with title': longestRun(asked, title, weight) / total,
      'longest run with text': longestRun(asked, text, weight) / total,
      'claim found in one passage of the message': Math.min(1, part(most(passages(asked, Math.max(8, claim.length * 2)).map((passage) => sum(distinct(passage).filter((one) => claim.includes(one)).map(weight)))), sum(distinct(claim).map(idf)))),
      'claim found in the first words of the message': Math.min(1, part(sum(first.filter((one) => claim.includes(one)).map(weight)), sum(distinct(claim).map(idf)))),
      'words in claim and title, first words of the message only': part(sum(first.filter((one) => top.includes(one)).map((one) => weight(one) * inHeading(1, top))), sum(first.map(weight))),
      'signature in claim and title': part(sum(signers.filter((one) => top.includes(one)).map(weight)), sum(signers.map(weight))),
      'signature in all fields': part(sum(signers.filter((one) => everything.includes(one)).map(weight)), sum(signers.map(weight))),
      'words in common with claim and title': Math.min(10, foundIn(top).length),
      'rarest words in claim and title': part(most(foundIn(top).map(weight)), rarest),
      'rarest words in all fields': part(most(foundIn(everything).map(weight)), rarest),
      'Jaccard with claim and title': part(foundIn(top).length, own.length + distinct(claim).length + distinct(title).length - foundIn(top).length),
      'Jaccard with claim': jaccard(claim),
      // Neither language of these has words without content.
      'words as written in claim and title': asWritten(top, (times) => inHeading(times, top)),
      'words as written in all fields': asWritten(everything, (times) => inAll(times, everything)),
      'words with content as written in claim and title': asWritten(top, (times) => inHeading(times, top)),
      'words with content as written in all fields': asWritten(everything, (times) => inAll(times, everything)),
      'pairs as written in all fields': pairsAsWritten(everything, 1),
      'near pairs as written in all fields': pairsAsWritten(everything, 4),
      'message length': Math.log(1 + asked.length),
      'claim length': Math.log(1 + claim.length),
      'title length': Math.log(1 + title.length),
      'text length': Math.log(1 + text.length)
    } as Record<string, number>
  })

  const telling = (listOf: (candidate: number) => string[], name: string) => {
    const lists = candidates.map(listOf)
    const tells = (one: string) => weight(one) * Math.log((candidates.length + 1) / lists.filter((list) => list.includes(one)).length)
    const whole = own.filter((one) => lists.some((list) => list.includes(one)))
    features.forEach((row, i) => { row[name] = part(sum(whole.filter((one) => lists[i].includes(one)).map(tells)), sum(whole.map(tells))) })
  }
  telling((candidate) => heading[candidate], 'telling words in claim and title')
  telling((candidate) => all[candidate], 'telling words in all fields')
  wordsOfTheBest(features, candidates.map((candidate) => distinct(heading[candidate])), [...own, ...signers], idf)
  return features
}

/** For each word of the archive that the message lacks, the one of the message's sixteen heaviest that it is spelt most like. */
function alikeOf(vocabulary: string[], own: string[], signers: string[], weight: (one: string) => number, known: (one: string) => boolean): Map<string, { of: string, likeness: number }> {
  const rarity = (gram: string) => Math.log(1 + vocabulary.length / (1 + sum(vocabulary.map((one) => count(threes(one), gram)))))
  const norm = (one: string) => sum(threes(one).map((gram) => rarity(gram) ** 2))
  const cosine = (a: string, b: string) => sum(threes(b).filter((gram) => threes(a).includes(gram)).map((gram) => rarity(gram) ** 2)) / Math.sqrt(norm(a) * norm(b))
  const exact = [...own, ...signers].filter(known)
  const found = new Map<string, { of: string, likeness: number }>()
  const heaviest = own.map((one, at) => ({ one, at })).sort((a, b) => weight(b.one) - weight(a.one) || a.at - b.at).slice(0, 16)
  for (const { one } of heaviest) {
    if (one.length < 3 || isNumber(one)) continue
    const near = vocabulary.filter((other) => other !== one && !isNumber(other)).map((other) => ({ other, likeness: cosine(one, other) })).filter(({ likeness }) => likeness >= 0.5).sort((a, b) => b.likeness - a.likeness).slice(0, 6)
    for (const { other, likeness } of near) if (!exact.includes(other) && likeness > (found.get(other)?.likeness ?? 0)) found.set(other, { of: one, likeness })
  }
  return found
}

function threes(one: string): string[] {
  if (one.length <= 2 || isNumber(one)) return [one]
  const begun = `^${one}`
  return Array.from({ length: begun.length - 2 }, (_, i) => begun.slice(i, i + 3))
}

function fours(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 3) }, (_, i) => text.slice(i, i + 4))
}

/** Cosine of runs of letters, each weighing 1 + log of how often, times how rare. */
function spelling(gramsOf: (list: string[]) => string[], held: (gram: string) => number, n: number) {
  return (a: string[], b: string[]): number => {
    const value = (grams: string[], gram: string) => (grams.includes(gram) ? (1 + Math.log(count(grams, gram))) * Math.log(1 + n / (1 + held(gram))) : 0)
    const [x, y] = [gramsOf(a), gramsOf(b)]
    const length = (grams: string[]) => Math.sqrt(sum(distinct(grams).map((gram) => value(grams, gram) ** 2)))
    return part(sum(distinct(x).map((gram) => value(x, gram) * value(y, gram))), length(x) * length(y))
  }
}

function longestRun(a: string[], b: string[], weight: (one: string) => number): number {
  let longest = 0
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) {
    let length = 0
    while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
    longest = Math.max(longest, sum(a.slice(i, i + length).map(weight)))
  }
  return longest
}

/** Words that two or more of the five best by the untrained sum have and the message has not, twenty at most; a vote weighs less the lower its place. */
function wordsOfTheBest(features: Record<string, number>[], lists: string[][], asked: string[], idf: (one: string) => number): void {
  const n = features.length
  const z = (name: string) => {
    const values = features.map((row) => row[name])
    const mean = sum(values) / n
    const deviation = Math.sqrt(Math.max(0, sum(values.map((value) => value * value)) / n - mean * mean)) + 1e-4
    return values.map((value) => (value - mean) / deviation)
  }
  const parts = ([['words in claim and title, alike ones too', 1], ['words in all fields', 2], ['spelling of claim and title', 1], ['telling words in all fields', 1], ['share of claim found, alike words too', 0.5], ['near pairs as written in all fields', 1], ['words as written in all fields', 0.5]] as const).map(([name, times]) => z(name).map((value) => times * value))
  const untrained = features.map((_, i) => sum(parts.map((values) => values[i])))
  const best = features.map((_, i) => i).sort((a, b) => untrained[b] - untrained[a] || a - b).slice(0, 5)
  const votes = new Map<string, number[]>()
  best.forEach((i, place) => { for (const one of lists[i]) if (!asked.includes(one)) votes.set(one, [...(votes.get(one) ?? []), 1 / (place + 1)]) })
  const chosen = [...votes].filter(([, cast]) => cast.length > 1).map(([one, cast]) => ({ one, weight: idf(one) * sum(cast) }))
  features.forEach((row, i) => { row['words of the best candidates'] = part(sum(chosen.filter(({ one }) => lists[i].includes(one)).map(({ weight }) => weight)), sum(chosen.map(({ weight }) => weight))) })
}

test('a passage of the text is thirteen words or twice the message and one; one of the message is eight or twice the claim', () => {
  const far = (apart: number, between: string) => ['bridge', ...Array.from({ length: apart - 1 }, () => between), 'ferry'].join(' ')
  for (let apart = 1; apart < 20; apart++) {
    const index = MatchIndex.build([{ id: 'text', claim: 'lantern', text: far(apart, 'storm'), language: 'xx' }, { id: 'claim', claim: 'ferry bridge', language: 'xx' }])
    const value = (text: string, id: string, name: keyof typeof F) => {
      const { ids, matrix } = index.measured({ text, language: 'xx' })
      return matrix[ids.indexOf(id) * featureCount + F[name]]
    }
    assert.equal(value('ferry bridge', 'text', 'share of message in one passage of the text') === 1, apart <= 12, `${apart} words apart in the text`)
    assert.equal(value(far(apart, 'storm'), 'claim', 'claim found in one passage of the message') === 1, apart <= 7, `${apart} words apart in the message`)
  }
})
