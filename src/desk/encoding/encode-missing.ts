/** Brings the checks that lack a vector to the encoder, a few at a time; may be stopped anywhere and begun again. */
import type { CheckDocument } from '#match'
import type { EncodedChecks, Encoder } from '#match/learn'

const AT_ONCE = 16
const TEXT = 500

export interface EncodingProgress {
  encoded: number
}

/** `documentsOf` hands over the checks with these ids that still exist. */
export async function* encodeMissing(encoder: Encoder, checks: EncodedChecks, documentsOf: (ids: string[]) => Promise<CheckDocument[]>): AsyncGenerator<EncodingProgress, void> {
  for (let encoded = 0; ; ) {
    const ids = checks.missing(AT_ONCE)
    if (ids.length === 0) return
    const documents = await documentsOf(ids)
    const vectors = await encoder.encode(documents.map(textOf), 'check')
    documents.forEach(({ id }, i) => checks.put(id, vectors[i]))
    const found = new Set(documents.map(({ id }) => id))
    for (const id of ids) if (!found.has(id)) checks.put(id, undefined)
    encoded += documents.length
    yield { encoded }
  }
}

function textOf({ claim, title, text }: CheckDocument): string {
  return [claim, title, text?.slice(0, TEXT)].filter(Boolean).join('\n')
}
