/** Turns a row of the table into a Check, and says which columns that takes. */

import { type Selectable, sql } from 'kysely'
import type { Tables } from '#db'
import type { Check } from './types.ts'
import { isRatingKey } from './ratings.ts'

export const checkColumns = [
  'id', 'origin', 'language', 'claim', 'title', 'summary', 'body', 'rating', 'rating_key', 'claimant', 'url',
  'appearances', 'publisher_name', 'publisher_site', 'published_on', 'translation_of',
  'version_number', 'rating_explanation', 'topics', 'corrected_at', 'retracted_at',
] as const

type CheckRow = Pick<Selectable<Tables['checks']>, (typeof checkColumns)[number]>

/** What was taken back or lawfully removed is offered to nobody. */
export function stands(table = 'checks') {
  return sql<boolean>`(${sql.ref(`${table}.retracted_at`)} is null and ${sql.ref(`${table}.claim`)} <> '')`
}

export function checkOf(row: CheckRow): Check {
  return {
    id: row.id,
    origin: row.origin,
    language: row.language,
    claim: row.claim,
    title: row.title,
    summary: row.summary,
    body: row.body,
    rating: row.rating,
    ratingKey: isRatingKey(row.rating_key) ? row.rating_key : null,
    claimant: row.claimant,
    url: row.url,
    appearances: row.appearances,
    publisher: { name: row.publisher_name, site: row.publisher_site },
    publishedOn: row.published_on,
    translationOf: row.translation_of,
    versionNumber: row.version_number,
    ratingExplanation: row.rating_explanation,
    topics: row.topics,
    correctedAt: row.corrected_at,
    retractedAt: row.retracted_at,
  }
}
