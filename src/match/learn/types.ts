/** How the matcher asks for likeness in meaning, whoever provides it: the embedding learnt from the archive, or an operator's encoder. */

export interface Similarity {
  /** What its standardised likeness weighs in the ranking, against one for each trained ranker. */
  readonly weight: number
  /** Takes in the documents that came into the archive since the last call. */
  follow(): void
  /** Reads one message; undefined when nothing can be said about it. */
  ask(question: Asking): Asked | undefined
}

export interface Asking {
  /** The stems of the message. */
  stems: readonly string[]
  /** What the operator's encoder made of the message, where there is one. */
  vector?: Float32Array
}

export interface Asked {
  /** −1 to 1; 0 for a document that has no vector. */
  likeness(document: number): number
  /** The documents most alike, whatever their words, best first. Only a measure that can do without common words names any. */
  nearest?(limit: number): number[]
  /** The probability that the document answers the message, as far as likeness and the distance to the next tell; 0 where nothing is known of that. */
  probability?(document: number): number
}

/** An encoder the operator supplies. Slow, and not part of the matcher: its vectors are put into the index and handed in with a message. */
export interface Encoder {
  name: string
  dimensions: number
  /** One vector of length one for each text; undefined for a text without a readable word. */
  encode(texts: readonly string[], as: 'message' | 'check'): Promise<(Float32Array | undefined)[]>
}
