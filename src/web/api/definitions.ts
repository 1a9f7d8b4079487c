/** The routes of the API: what each takes, gives, and may refuse. */
import { createRoute, z } from '@hono/zod-openapi'
import { en } from '#words'
import { isDay } from '../parameters.ts'
import { type ProblemCode, problemsField } from './problems.ts'
import { CheckList, Matches, Problem, Question, Status, Submission, WholeCheck } from './schemas.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })
const refused = (description: string, ...codes: ProblemCode[]) => ({ description, content: { 'application/problem+json': { schema: Problem } }, [problemsField]: codes })

const faulty = { 500: refused('A fault of ours, with a number to tell the desk.', 'fault') }
const limited = { 429: refused('Too often. `Retry-After` says when to come back.', 'slow-down'), ...faulty }
const busy = { 503: refused('The checks are still being loaded, or too many ask at once. `Retry-After` says when to come back.', 'busy') }
const badRequest = (...codes: ProblemCode[]) => ({ 400: refused('Something in the request does not fit; `detail` says what.', 'repeated-parameter', ...codes) })

const limit = (most: number, otherwise: number) => z.coerce.number().int().min(1).max(most).default(otherwise)

const day = z.string().refine(isDay, 'is not a date like 2026-03-31').openapi({ format: 'date' })

export const getMatches = createRoute({
  method: 'get',
  path: '/api/v1/matches',
  operationId: 'findMatches',
  summary: en['api.operation.findMatches'],
  request: {
    query: z.object({
      text: z.string().describe('The message, or a link.').openapi({ example: 'Is it true that the bridge is closed?' }),
      language: z.string().max(35).optional(),
      limit: limit(10, 3),
    }),
  },
  responses: { 200: json(Matches, 'The decision, and the checks it rests on.'), ...badRequest('bad-input', 'empty'), 413: refused('The text is too long.', 'too-long'), ...busy, ...limited },
})

export const postSubmission = createRoute({
  method: 'post',
  path: '/api/v1/submissions',
  operationId: 'ask',
  summary: en['api.operation.ask'],
  request: { body: { required: true, ...json(Question, 'At least one of `text` and `url`.') } },
  responses: {
    201: { ...json(Submission, 'Taken, and answered.'), headers: z.object({ Location: z.string().describe('The status of this question in the API.') }) },
    ...badRequest('bad-input', 'empty', 'not-text', 'not-a-link', 'bad-json', 'too-deep', 'bad-encoding'),
    413: refused('It is too long.', 'too-long', 'too-large'),
    415: refused('It is not JSON.', 'wrong-type'),
    ...busy,
    ...limited,
  },
})

export const getSubmission = createRoute({
  method: 'get',
  path: '/api/v1/submissions/{token}',
  operationId: 'readStatus',
  summary: en['api.operation.readStatus'],
  request: { params: z.object({ token: z.string().max(200) }) },
  responses: { 200: json(Status, 'As it stands now.'), ...badRequest('bad-input'), 404: refused('There is no such question, or no longer.', 'not-found'), ...limited },
})

export const getChecks = createRoute({
  method: 'get',
  path: '/api/v1/checks',
  operationId: 'listChecks',
  summary: en['api.operation.listChecks'],
  request: {
    query: z.object({
      query: z.string().optional(),
      language: z.string().optional().openapi({ example: 'es' }),
      rating: z.string().optional().describe('A key of the scale of this desk, or a rating as another publisher gave it.').openapi({ example: 'false' }),
      topic: z.string().optional().describe('The key of a topic, as checks carry it.').openapi({ example: 'water' }),
      from: day.optional(),
      to: day.optional(),
      cursor: z.string().optional(),
      limit: limit(100, 20),
    }),
  },
  responses: { 200: json(CheckList, 'One page of the list.'), ...badRequest('bad-input', 'bad-cursor'), ...busy, ...limited },
})

export const getCheck = createRoute({
  method: 'get',
  path: '/api/v1/checks/{id}',
  operationId: 'readCheck',
  summary: en['api.operation.readCheck'],
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(WholeCheck, 'The check.'), ...badRequest(), 404: refused('There is no such check.', 'not-found'), 410: refused('What it said was lawfully removed; `detail` has the address of the page that says when and why.', 'check-removed'), ...faulty },
})
