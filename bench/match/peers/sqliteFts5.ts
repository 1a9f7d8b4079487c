/** SQLite's FTS5 with its own bm25() over claim, title and text; any word of the message may match. */
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import type { Peer } from './peer.ts'

const SHOWN = 10
const WORDS_ASKED = 200

export function sqliteFts5(tokenizer: 'unicode61' | 'porter unicode61'): Peer {
  const database = new DatabaseSync(':memory:')
  database.exec(`create virtual table checks using fts5(claim, title, text, tokenize = '${tokenizer}')`)
  let ids: string[] = []
  let ask: StatementSync | undefined
  return {
    name: `SQLite FTS5 ${tokenizer.split(' ')[0]}`,
    index(checks) {
      ids = checks.map((check) => check.id)
      const put = database.prepare('insert into checks(rowid, claim, title, text) values (?, ?, ?, ?)')
      database.exec('begin')
      checks.forEach((check, row) => put.run(row, check.claim, check.title ?? '', check.text ?? ''))
      database.exec('commit')
      ask = database.prepare('select rowid, bm25(checks) as score from checks where checks match ? order by score limit ?')
    },
    search(text, without) {
      const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].slice(0, WORDS_ASKED)
      if (!ask || words.length === 0) return []
      const rows = ask.all(words.map((word) => `"${word}"`).join(' OR '), SHOWN + (without?.size ?? 0)) as { rowid: number; score: number }[]
      return rows
        .filter(({ rowid }) => !without?.has(ids[rowid]))
        .slice(0, SHOWN)
        .map(({ rowid, score }) => ({ id: ids[rowid], score: -score, passes: true }))
    },
  }
}
