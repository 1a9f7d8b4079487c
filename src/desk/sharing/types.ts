/** The words of the share kit: the formats it has, and what stands in each. */

export const cardFormats = ['1200x630', '1080x1080', '1080x1920'] as const

export type CardFormat = (typeof cardFormats)[number]

export type ShareFormat = CardFormat | 'clip'

/** Who speaks, and where its pages stand. */
export interface Speaker {
  /** Under which name the desk speaks. */
  deskName: string
  /** Without a slash at the end. */
  publicUrl: string
}

/** Everything that stands on a card, already in the words of its language. */
export interface CardContent {
  language: string
  direction: 'ltr' | 'rtl'
  /** The verdict as a word; of a version that takes a check back, that word. */
  rating: string
  colour: string
  /** In the quotation marks of its language. */
  quoted: string
  claim: string
  /** The answer in a sentence or two; of a version that takes a check back, why. */
  answer: string
  deskName: string
  /** When this version was published, and that it corrects one before. */
  dated: string
  /** As people type it: without the scheme. */
  address: string
  url: string
}

/** What a piece of work came to, and why there is no clip, or nothing at all. */
export interface KitResult {
  cards: number
  clip: 'made' | 'not-made'
  reason?: 'no-ffmpeg' | 'no-glyphs' | 'removed'
}

export interface MadeFile {
  format: ShareFormat
  bytes: Uint8Array
}

/** A text that no typeface here can draw. */
export class NoGlyphs extends Error {
  readonly characters: string

  constructor(characters: string) {
    super(`No typeface here has ${characters}`)
    this.name = 'NoGlyphs'
    this.characters = characters
  }
}
