/** Reads an evaluation set: checks.jsonl, queries.jsonl and qrels.tsv in one folder. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PeerCheck } from './peer.ts'

export interface Question {
  id: string
  text: string
  lang?: string
  split?: string
  /** The checks that answer it. */
  gold: string[]
}

export interface Dataset {
  name: string
  checks: PeerCheck[]
  questions: Question[]
}

/** The sets under `folder`, or `folder` itself when it is one. Empty where the path is absent. */
export function datasetsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  if (existsSync(join(folder, 'checks.jsonl'))) return [folder]
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'checks.jsonl')))
}

export function readDataset(folder: string): Dataset {
  const gold = new Map<string, string[]>()
  for (const line of lines(join(folder, 'qrels.tsv'))) {
    const [query, check] = line.split('\t')
    gold.set(query, [...(gold.get(query) ?? []), check])
  }
  const questions = lines(join(folder, 'queries.jsonl')).map((line) => JSON.parse(line) as Omit<Question, 'gold'>)
  return {
    name: folder.replace(/\/+$/, '').split('/').at(-1)!,
    checks: lines(join(folder, 'checks.jsonl')).map((line) => JSON.parse(line) as PeerCheck),
    questions: questions.map((question) => ({ ...question, gold: gold.get(question.id) ?? [] })).filter(({ gold }) => gold.length > 0),
  }
}

/**
 * The questions of one split. A set that has only "train" gives a fixed tenth of it as "dev", so that nobody measures on what they
 * looked at; the tenth is chosen by the check that answers, so that one check never stands on both sides.
 */
export function questionsOf(dataset: Dataset, split: string): Question[] {
  const chosen = dataset.questions.filter((question) => question.split === split)
  if (chosen.length > 0 || split !== 'dev') return chosen
  return dataset.questions.filter(({ gold }) => textHash(gold[0]) % 10 === 0)
}

/** An even sample of at most `limit`, the same one every time. */
export function sample<T extends { id: string }>(all: T[], limit: number): T[] {
  if (all.length <= limit) return all
  return [...all].sort((a, b) => textHash(a.id) - textHash(b.id) || (a.id < b.id ? -1 : 1)).slice(0, limit)
}

export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '')
}
