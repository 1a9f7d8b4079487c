/** Reads an evaluation set: a folder of checks.jsonl, queries.jsonl, qrels.tsv. Says loudly when there is none. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CheckDocument } from '#match'

export interface Query { id: string, text: string, language?: string, split?: string }
export interface EvaluationSet { name: string, checks: CheckDocument[], queries: Query[], qrels: [string, string][] }

export const dataFolder = process.env.MATCH_DATA ?? resolve(import.meta.dirname, '../../../shared/data')

export function readSet(name: string): EvaluationSet | null {
  const folder = `${dataFolder}/${name}`
  if (!existsSync(`${folder}/checks.jsonl`)) {
    console.error(`SKIPPED: ${folder} is not there; nothing was measured on it.`)
    return null
  }
  const checks: CheckDocument[] = []
  const bytes = readFileSync(`${folder}/checks.jsonl`)
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from) < 0 ? bytes.length : bytes.indexOf(10, from)
    const line = bytes.toString('utf8', from, end)
    from = end + 1
    if (line === '') continue
    const { id, claim, title, text, lang, url, date } = JSON.parse(line)
    checks.push({ id, claim, title, text, language: lang, date, links: url ? [url] : undefined })
  }
  const queries = readFileSync(`${folder}/queries.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, text, lang, split } = JSON.parse(line)
    return { id, text, language: lang, split }
  })
  const qrels = readFileSync(`${folder}/qrels.tsv`, 'utf8').split('\n').filter(Boolean).map((line) => line.split('\t').slice(0, 2) as [string, string])
  return { name, checks, queries, qrels }
}
