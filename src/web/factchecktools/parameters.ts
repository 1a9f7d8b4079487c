/** Reads the parameters of the Fact Check Tools API, and says in Google's words which of them are wrong. */
import { type FieldMask, parseFields, type Shape, unknownField } from '#publish'
import type { WebContext } from '../deps.ts'
import { cleanParameter } from '../parameters.ts'
import { WrongParameter } from './google-error.ts'

export interface Question {
  query: string
  languageCode: string
  reviewPublisherSiteFilter: string
  maxAgeDays: number | null
  pageSize: number
  offset: number
}

export interface Asked {
  question: Question
  pageToken: string
  fields: FieldMask | null
  pretty: boolean
}

const systemParameters = new Set(['key', 'alt', 'fields', 'prettyPrint', 'quotaUser', 'callback', '$.xgafv', 'access_token', 'oauth_token', 'upload_protocol', 'uploadType'])
const searchParameters = new Set(['query', 'languageCode', 'reviewPublisherSiteFilter', 'maxAgeDays', 'pageSize', 'pageToken', 'offset'])
const usualPage = 10
const longestPage = 100
const longestQuery = 20_000

const review: Shape = { publisher: { name: true, site: true }, url: true, title: true, reviewDate: true, textualRating: true, languageCode: true }
const answer: Shape = { claims: { text: true, claimant: true, claimDate: true, claimReview: review }, nextPageToken: true }

export function readQuestion(c: WebContext): Asked {
  const given = c.req.query()
  for (const name of Object.keys(given)) {
    if (!systemParameters.has(name) && !searchParameters.has(name)) throw new WrongParameter(name.slice(0, 100), `Invalid JSON payload received. Unknown name "${name.slice(0, 100)}": Cannot bind query parameter. Field '${name.slice(0, 100)}' could not be found in request message.`)
  }
  if (given.alt && given.alt !== 'json') throw new WrongParameter('alt', `Invalid value "${given.alt.slice(0, 100)}" for parameter "alt": only json is served.`)
  if (given.callback) throw new WrongParameter('callback', 'JSONP is not served: read the answer with fetch, any page may.')

  const question: Question = {
    query: cleanParameter(given.query).trim(),
    languageCode: cleanParameter(given.languageCode).trim(),
    reviewPublisherSiteFilter: cleanParameter(given.reviewPublisherSiteFilter).trim(),
    maxAgeDays: given.maxAgeDays ? int32('max_age_days', given.maxAgeDays, 0) : null,
    pageSize: Math.min(longestPage, int32('page_size', given.pageSize, 0) || usualPage),
    offset: int32('offset', given.offset, 0),
  }
  if (!question.query && !question.reviewPublisherSiteFilter) throw new WrongParameter('query', 'Request must contain a query or a reviewPublisherSiteFilter.')
  if (question.query.length > longestQuery) throw new WrongParameter('query', `The query is longer than ${longestQuery} characters.`)
  if (question.languageCode && !/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/.test(question.languageCode)) throw new WrongParameter('language_code', 'languageCode is not a BCP 47 tag.')
  return { question, pageToken: given.pageToken ?? '', fields: given.fields ? readFields(given.fields) : null, pretty: given.prettyPrint !== 'false' }
}

function int32(field: string, written: string | undefined, least: number): number {
  if (written === undefined || written === '') return 0
  const value = Number(written)
  if (!/^[+-]?\d{1,10}$/.test(written) || value > 2 ** 31 - 1 || value < -(2 ** 31)) throw new WrongParameter(field, `Invalid value at '${field}' (TYPE_INT32), "${written.slice(0, 100)}"`)
  if (value < least) throw new WrongParameter(field, `${field} must not be less than ${least}.`)
  return value
}

function readFields(written: string): FieldMask {
  const mask = parseFields(written)
  const wrong = mask ? unknownField(mask, answer) : written
  if (!mask || wrong !== undefined) throw new WrongParameter('fields', `Invalid field selection ${(wrong ?? '').slice(0, 100)}`)
  return mask
}
