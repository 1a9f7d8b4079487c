/** Brings the checks that lack a vector to the encoder, a few at a time; may be stopped anywhere and begun again. */
import type { CheckDocument } from '#match'
import type { EncodedChecks } from '#match/learn'
import type { Vector } from './types.ts'

/** So few that a message never waits long behind them. */
const atOnce = 8
const text = 500

/** Null where the encoder is away. */
export type EncodeTexts = (texts: string[], as: 'message' | 'check') => Promise<Vector[] | null>

export interface EncodingProgress {
  encoded: number
}

/** `documentsOf` hands over the checks with these ids that still exist. Ends early where the encoder is away. */
export async function* encodeMissing(encode: EncodeTexts, checks: EncodedChecks, documentsOf: (ids: string[]) => Promise<CheckDocument[]>): AsyncGenerator<EncodingProgress, void> {
  for (let encoded = 0; ; ) {
    const ids = checks.missing(atOnce)
    if (ids.length === 0) return
    const documents = await documentsOf(ids)
    const vectors = await encode(documents.map(textOf), 'check')
    if (!vectors) return
    documents.forEach(({ id }, i) => checks.put(id, vectors[i]))
    const found = new Set(documents.map(({ id }) => id))
    for (const id of ids) if (!found.has(id)) checks.put(id, undefined)
    encoded += documents.length
    yield { encoded }
  }
}

function textOf({ claim, title, text: body }: CheckDocument): string {
  return [claim, title, body?.slice(0, text)].filter(Boolean).join('\n')
}
