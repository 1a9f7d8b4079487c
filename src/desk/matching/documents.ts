/** Reads checks as the match index wants them; what was retracted or removed is never offered. */

import type { Database } from '#db'
import { stands } from '#desk/checks'
import type { CheckDocument } from '#match'

const columns = ['id', 'claim', 'title', 'summary', 'body', 'language', 'url', 'appearances', 'published_on'] as const

export async function documentsOf(db: Database, ids: string[]): Promise<CheckDocument[]> {
  if (ids.length === 0) return []
  return (await db.selectFrom('checks').select(columns).where('id', 'in', ids).where(stands()).execute()).map(documentOf)
}

/** A stretch of the archive in the order of ids. */
export async function documentsAfter(db: Database, id: string, limit: number): Promise<CheckDocument[]> {
  return (await db.selectFrom('checks').select(columns).where('id', '>', id).where(stands()).orderBy('id').limit(limit).execute()).map(documentOf)
}

interface Row {
  id: string
  claim: string
  title: string | null
  summary: string | null
  body: string | null
  language: string
  url: string | null
  appearances: string[]
  published_on: string | null
}

function documentOf(row: Row): CheckDocument {
  return {
    id: row.id,
    claim: row.claim,
    title: row.title ?? undefined,
    text: [row.summary, row.body].filter(Boolean).join('\n\n') || undefined,
    language: row.language === 'und' ? undefined : row.language,
    date: row.published_on ?? undefined,
    links: row.url ? [row.url, ...row.appearances] : row.appearances,
  }
}
