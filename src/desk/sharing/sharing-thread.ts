/** The thread that draws the cards of one version and makes its clip. It reads; whoever started it keeps what it made. */

import { inThread, type Thread } from '#desk/background'
import { makeClip } from './clip.ts'
import { contentOf } from './content.ts'
import { type Pen, penFor } from './draw.ts'
import { findFfmpeg } from './ffmpeg.ts'
import { publicationOfKit } from './publication.ts'
import { type CardFormat, cardFormats, type KitResult, type MadeFile, NoGlyphs, type Speaker } from './types.ts'

await inThread<Pick<Speaker, 'publicUrl'>>(async (thread) => {
  const publication = await publicationOfKit(thread.db, thread.jobId)
  if (!publication) return { result: { cards: 0, clip: 'not-made', reason: 'removed' } satisfies KitResult }
  try {
    const pen = await penFor(contentOf(publication.document, publication.publishedAt, { deskName: publication.deskName, publicUrl: thread.publicUrl }))
    return await make(pen, thread)
  } catch (error) {
    if (!(error instanceof NoGlyphs)) throw error
    return { result: { cards: 0, clip: 'not-made', reason: 'no-glyphs' } satisfies KitResult }
  }
})

async function make(pen: Pen, { report }: Thread): Promise<{ result: KitResult; thing: MadeFile[] }> {
  const steps = cardFormats.length + 1
  const files: MadeFile[] = []
  for (const format of cardFormats) {
    files.push({ format, bytes: await pen.card(format satisfies CardFormat) })
    await report(files.length, steps)
  }
  const ffmpeg = await findFfmpeg()
  if (!ffmpeg) return { result: { cards: files.length, clip: 'not-made', reason: 'no-ffmpeg' }, thing: files }
  files.push({ format: 'clip', bytes: await makeClip(pen, ffmpeg) })
  return { result: { cards: cardFormats.length, clip: 'made' }, thing: files }
}
