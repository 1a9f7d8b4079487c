/** The index of a set, kept in /tmp between runs; REBUILD=1 builds it anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { MatchIndex } from '#match'
import type { EvaluationSet } from '../sets.ts'

export function cachedIndex(set: EvaluationSet): MatchIndex {
  const file = `${tmpdir()}/match-cache/${set.name}.index`
  if (existsSync(file) && !process.env.REBUILD) return MatchIndex.load(readFileSync(file))
  const index = MatchIndex.build(set.checks)
  mkdirSync(`${tmpdir()}/match-cache`, { recursive: true })
  writeFileSync(file, index.save())
  return index
}
