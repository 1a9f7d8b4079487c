/** Matches a text without keeping anything of it. */
import { otherwiseReasons } from '#match'
import { getChecks } from '#desk/checks'
import { Refusal } from '#desk/refusals'
import { type Asked, cleanText, limits } from '#desk/submissions'
import type { WebDeps } from '../deps.ts'

export interface MatchQuestion {
  text: string
  language?: string
  limit: number
}

export async function matchesOf({ db, matcher }: WebDeps, { text, language, limit }: MatchQuestion): Promise<Pick<Asked, 'decision' | 'matches'>> {
  if (text.length > limits.text) throw new Refusal('too-long', { field: 'text', limit: limits.text, length: text.length })
  const cleaned = cleanText(text)
  if (!cleaned) throw new Refusal('empty')

  const { decision, matches } = await matcher.match({ text: cleaned, language }, { limit })
  if (decision === 'none') return { decision, matches: [] }
  const checks = new Map((await getChecks(db, matches.map(({ id }) => id))).map((check) => [check.id, check]))
  const standing = matches.flatMap(({ id, score, reasons }) => {
    const check = checks.get(id)
    return check ? [{ score, reasons: [...otherwiseReasons(cleaned, check), ...reasons], check }] : []
  })
  return { decision: standing.length > 0 ? decision : 'none', matches: standing }
}
