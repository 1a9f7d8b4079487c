/** What every peer in the comparison can do: take the checks, then answer one message after another. */

export interface PeerCheck {
  id: string
  claim: string
  title?: string
  text?: string
  lang?: string
}

export interface PeerHit {
  id: string
  score: number
  /** Whether the peer, by its own rule, would have shown this one to the asker as an answer. */
  passes: boolean
}

export interface Peer {
  name: string
  index(checks: PeerCheck[]): void
  /** Ranked hits, best first. Checks named in `without` are treated as if they had not been indexed. */
  search(text: string, without?: ReadonlySet<string>): PeerHit[]
}
