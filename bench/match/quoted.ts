/**
 * Claim: messages as people send them find their check in the language they are in. There is no set of chat forwards here, but articles quote the messages they check: of each article of factchecktweet-en that quotes ten words or more near its
 * beginning, the quotation is taken out of the text and asked. Its check is the article it was taken from; other desks' checks of the same rumour count as misses. The archive is the whole set without these quotations, 86,376 articles.
 * “chat”: where WhatsApp, Telegram, Viber or a text message is named right before the quotation. Beside it what plain BM25 over all fields makes of the same. node bench/match/quoted.ts [messages]
 */
import { MatchIndex, type CheckDocument } from '#match'
import { plainBm25 } from './peers/plainBm25.ts'
import { readSet } from './sets.ts'

interface Quotation { words: string, check: CheckDocument, isChat: boolean }

const quoted = /“([^“”]{60,900})”|"([^"\n]{60,900})"|«([^«»]{60,900})»|„([^„“”]{60,900})[“”]/g
const chat = /whats\s?app|telegram|viber|\bsms\b|text message|व्हाट|واتس/i
const fewestWords = 10
const nearTheBeginning = 800
/** Of the quotation's words so many stand in claim and title: it is about the claim, and does not say it word for word. */
const shared = { fewest: 2, most: 0.6 }

const set = readSet('factchecktweet-en')
if (set) {
  const quotations = onceOnly(set.checks).flatMap(quotationIn)
  const every = Math.max(1, Math.floor(quotations.length / Number(process.argv[2] ?? 2500)))
  const asked = quotations.filter(({ isChat }, i) => isChat || i % every === 0)
  const takenFrom = new Map(asked.map(({ check, words }) => [check.id, words]))
  const archive = set.checks.map((check) => takenFrom.has(check.id) ? { ...check, text: check.text!.replaceAll(takenFrom.get(check.id)!, ' ') } : check)
  const index = MatchIndex.build(archive)
  const plain = plainBm25()
  plain.index(archive.map(({ id, claim, title = '', text = '', language = '' }) => ({ id, claim, title, text, lang: language })))
  const rows = new Map<string, { ours: number, oursIn10: number, plain: number, plainIn10: number, shown: number, answered: number, n: number }>()
  for (const { words, check, isChat } of asked) {
    const { decision, matches } = index.match({ text: words }, { limit: 10 })
    const [ours, plainly] = [matches, plain.search(words).slice(0, 10)].map((found) => found.findIndex(({ id }) => id === check.id))
    for (const kind of ['all', check.language ?? '', ...isChat ? ['chat'] : []]) {
      const row = rows.get(kind) ?? { ours: 0, oursIn10: 0, plain: 0, plainIn10: 0, shown: 0, answered: 0, n: 0 }
      row.ours += inFirstFive(ours)
      row.oursIn10 += Number(ours >= 0)
      row.plain += inFirstFive(plainly)
      row.plainIn10 += Number(plainly >= 0)
      row.shown += Number(decision !== 'none')
      row.answered += Number(decision === 'answer')
      row.n++
      rows.set(kind, row)
    }
  }
  console.log('messages         n  MAP@5   S@10 | plain BM25 MAP@5  S@10 | shown  answered')
  for (const [kind, row] of [...rows].sort(([, a], [, b]) => b.n - a.n)) if (row.n >= 50) {
    const share = (sum: number) => (sum / row.n).toFixed(3)
    console.log(`${kind.padEnd(12)} ${String(row.n).padStart(5)}  ${share(row.ours)}  ${share(row.oursIn10)} |            ${share(row.plain)} ${share(row.plainIn10)} | ${share(row.shown)}  ${share(row.answered)}`)
  }
}

/** Without checks that stand there twice, by claim or title. */
function onceOnly(checks: readonly CheckDocument[]): CheckDocument[] {
  const heads = ({ claim, title = '' }: CheckDocument) => new Set([claim, title].map((text) => text.trim().toLowerCase().slice(0, 80)))
  const times = new Map<string, number>()
  for (const check of checks) for (const head of heads(check)) times.set(head, (times.get(head) ?? 0) + 1)
  return checks.filter((check) => [...heads(check)].every((head) => times.get(head) === 1))
}

/** The first in an article. */
function quotationIn(check: CheckDocument): Quotation[] {
  const text = check.text ?? ''
  const heading = new Set(contentOf(`${check.claim} ${check.title ?? ''}`))
  for (const found of text.matchAll(quoted)) {
    if (found.index > nearTheBeginning) break
    const words = found.slice(1).find(Boolean)!
    const content = [...new Set(contentOf(words))]
    const inHeading = content.filter((word) => heading.has(word)).length
    if (words.split(/\s+/).length < fewestWords || inHeading < shared.fewest || inHeading > shared.most * content.length) continue
    return [{ words, check, isChat: chat.test(text.slice(Math.max(0, found.index - 300), found.index)) }]
  }
  return []
}

function contentOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []
}

function inFirstFive(place: number): number {
  return place >= 0 && place < 5 ? 1 / (place + 1) : 0
}
