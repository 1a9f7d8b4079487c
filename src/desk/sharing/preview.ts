/** The card of a version that is not published yet, for whoever is about to approve it. Nothing is kept. */

import type { VersionDocument } from '#desk/versions'
import { contentOf } from './content.ts'
import { penFor } from './draw.ts'
import type { CardFormat, Speaker } from './types.ts'

let drawing: Promise<unknown> = Promise.resolve()

/** Dated with the day it would be published on. Drawn outside the event loop, one at a time, so that memory stays bounded. Throws NoGlyphs. */
export function previewCard(document: VersionDocument, today: Date, speaker: Speaker, format: CardFormat = '1200x630'): Promise<Buffer> {
  const mine = drawing.then(async () => (await penFor(contentOf(document, today, speaker))).card(format))
  drawing = mine.catch(() => {})
  return mine
}
