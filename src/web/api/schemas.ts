/** The shapes that the API speaks, as one definition for checking, for types and for the OpenAPI document. */
import { z } from '@hono/zod-openapi'

export const CheckReference = z
  .object({
    id: z.string().openapi({ example: 'k3v9t0q2m8' }),
    url: z.url().describe('Where its publisher published it; for checks of this desk, its page here.'),
    claim: z.string(),
    rating: z.string().nullable().describe('The verdict in the words of whoever gave it; null where none was given.'),
    publisher: z.string(),
    publishedAt: z.iso.date().nullable(),
    language: z.string().describe('A BCP 47 tag; `und` where it is not known.'),
  })
  .openapi('CheckReference')

export const Check = CheckReference.extend({
  origin: z.enum(['desk', 'import']).describe('`desk`: checked by this desk. `import`: published by another and carried here.'),
  page: z.url().describe('Its page here.'),
  ratingKey: z.string().nullable().describe('A key of the scale of this desk; null for checks of others.'),
  title: z.string().nullable(),
  summary: z.string().nullable(),
  claimant: z.string().nullable(),
  publisherSite: z.string().nullable(),
  topics: z.array(z.string()).describe('Keys of topics of this desk; none for checks of others.'),
}).openapi('Check')

export const WholeCheck = Check.extend({
  takenBackAt: z.iso.datetime().nullable().describe('When this desk took it back, or the original that it translates: what it says is no answer any more. null while it stands.'),
  body: z.string().nullable(),
  appearances: z.array(z.string()).describe('Where the claim was seen.'),
  editions: z.array(z.object({ id: z.string(), language: z.string(), url: z.url() })).describe('The same check in other languages, where it stands there.'),
}).openapi('WholeCheck')

export const Match = z
  .object({
    score: z.number().min(0).max(1).nullable().describe('How likely it is that this check answers the message; null where the desk itself said so.'),
    reasons: z.array(z.string()).describe('Why it was found, and where the claim says something else than the message (another number or day, a “not”): sentences for people, in the language of the answer.'),
    check: CheckReference,
  })
  .openapi('Match')

export const Decision = z.enum(['answer', 'suggest', 'none']).openapi('Decision', {
  description: '`answer`: the first match answers it. `suggest`: one of the matches may. `none`: nobody has checked it.',
})

export const Matches = z.object({ decision: Decision, matches: z.array(Match) }).openapi('Matches')

export const Question = z
  .object({
    text: z.string().optional().describe('At most 20,000 characters.'),
    url: z.string().optional().describe('At most 2,000 characters.'),
    language: z.string().optional().describe('A BCP 47 tag, if you know it.'),
  })
  .openapi('Question')

const NotCheckable = z
  .object({ reason: z.enum(['opinion', 'prediction', 'too-vague', 'satire', 'private-matter']), answer: z.string().describe('What the desk tells those who asked, in its own words.') })
  .openapi('NotCheckable')

const notCheckable = NotCheckable.nullable().describe('Why no check can answer it, as the desk decided; null otherwise.')

const ClaimDemand = z.object({ id: z.string(), askers: z.int().describe('How many different people asked.') })

export const Explainer = z
  .object({ id: z.string(), url: z.url(), title: z.string(), summary: z.string(), language: z.string() })
  .openapi('Explainer', { description: 'A short page of the desk on how to judge for oneself.' })

const explainers = z.array(Explainer).describe('What helps where no check gives the answer; empty otherwise.')

export const Submission = Matches.extend({
  id: z.string(),
  statusUrl: z.url().describe('The private page of this question. Whoever has it can read the message.'),
  claim: ClaimDemand,
  notCheckable,
  explainers,
}).openapi('Submission')

export const Status = Matches.extend({ id: z.string(), claim: ClaimDemand, notCheckable, explainers, receivedAt: z.iso.datetime() }).openapi('Status')

export const CheckList = z
  .object({ checks: z.array(Check), nextCursor: z.string().optional().describe('Hand it back as `cursor` for the next page; absent on the last.') })
  .openapi('CheckList')

export const Problem = z
  .object({ type: z.url(), title: z.string(), status: z.int(), detail: z.string().describe('What is wrong and what to do, in a sentence.') })
  .openapi('Problem', { description: 'RFC 9457' })
