/** Every kind of problem that the API can answer with, read from what its routes say they refuse. */
import type { RefusalCode } from '#desk/refusals'
import type { DoorCode } from '../door-refusal.ts'
import type { ApiDocument } from './document.ts'

/** What the `type` of a problem ends in. */
export type ProblemCode = RefusalCode | DoorCode | 'fault'

export interface KindOfProblem {
  status: number
  codes: ProblemCode[]
}

/** The name of the field in the OpenAPI document that holds them. */
export const problemsField = 'x-problems'

/** What is refused before any route of the API is found, and the one format that pages for programs do not speak. */
const outside: [number, ProblemCode][] = [[404, 'no-page'], [405, 'method'], [501, 'no-such-format']]

interface Operation {
  responses: Record<string, { [problemsField]?: ProblemCode[] }>
}

/** By status. */
export function problemsOf({ paths }: ApiDocument): KindOfProblem[] {
  const operations = Object.values(paths ?? {}).flatMap((item) => Object.values(item as Record<string, Operation>))
  const met = operations.flatMap(({ responses }) => Object.entries(responses).flatMap(([status, response]) => (response[problemsField] ?? []).map((code): [number, ProblemCode] => [Number(status), code])))
  const byStatus = new Map<number, Set<ProblemCode>>()
  for (const [status, code] of [...met, ...outside]) byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code))
  return [...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => ({ status, codes: [...codes] }))
}
