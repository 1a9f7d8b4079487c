/**
 * A policy file (c2sp.org/tlog-policy): which log, which witnesses, and how many of them must have cosigned a checkpoint.
 *
 *   log desk.example/log+7f1c2f0e+AQ…  https://desk.example/log⏎
 *   witness east east.example/w+0ad7d35e+BI…  https://east.example/witness⏎
 *   witness west west.example/w+53f1a2c4+BJ…  https://west.example/witness⏎
 *   group both all east west⏎               all, any, or how many
 *   quorum both⏎                            or none
 *
 * Words are separated by blanks; a line that begins with # is passed over. A group names only what stands above it.
 */
import { parseVerifierKey, type Verified, type Verifier } from './note.ts'

export interface Policy {
  logs: { verifier: Verifier; url: string | undefined }[]
  witnesses: { name: string; verifier: Verifier; url: string | undefined }[]
  /** Whether these cosignatures, each by its verifier's name and key id, are enough. */
  isMet(verified: Pick<Verified, 'name' | 'keyId'>[]): boolean
}

/** Throws, naming the line, when the text is not a policy. */
export function parsePolicy(text: string): Policy {
  const logs: Policy['logs'] = []
  const witnesses: Policy['witnesses'] = []
  const met = new Map<string, (verified: Pick<Verified, 'name' | 'keyId'>[]) => boolean>()
  let quorum: string | undefined

  const define = (name: string, isMet: (verified: Pick<Verified, 'name' | 'keyId'>[]) => boolean): void => {
    if (name === 'none' || met.has(name)) throw new Error(`the name ${name} cannot be used, or not twice`)
    met.set(name, isMet)
  }
  const take = ([word, ...rest]: string[]): void => {
    if (word === 'log' && (rest.length === 1 || rest.length === 2)) {
      logs.push({ verifier: parseVerifierKey(rest[0]), url: withoutSlash(rest[1]) })
    } else if (word === 'witness' && (rest.length === 2 || rest.length === 3)) {
      const verifier = parseVerifierKey(rest[1])
      define(rest[0], (verified) => verified.some(({ name, keyId }) => name === verifier.name && keyId === verifier.keyId))
      witnesses.push({ name: rest[0], verifier, url: withoutSlash(rest[2]) })
    } else if (word === 'group' && rest.length >= 3) {
      const [name, wanted, ...members] = rest
      if (new Set(members).size !== members.length || members.some((member) => !met.has(member))) throw new Error('a group names witnesses and groups that stand above it, each once')
      const enough = wanted === 'all' ? members.length : wanted === 'any' ? 1 : Number(wanted)
      if (!Number.isInteger(enough) || enough < 1 || enough > members.length) throw new Error(`${wanted} is not all, any, or a number of members`)
      define(name, (verified) => members.filter((member) => met.get(member)!(verified)).length >= enough)
    } else if (word === 'quorum' && rest.length === 1 && quorum === undefined) {
      if (rest[0] !== 'none' && !met.has(rest[0])) throw new Error(`there is no ${rest[0]} above it`)
      quorum = rest[0]
    } else {
      throw new Error('it is not log, witness, group or quorum with what belongs to it')
    }
  }
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.split(/[ \t\r]+/).filter(Boolean)
    if (words.length === 0 || words[0].startsWith('#')) continue
    try {
      take(words)
    } catch (error) {
      throw new Error(`line ${at + 1}: ${(error as Error).message}`)
    }
  }
  if (quorum === undefined) throw new Error('there is no quorum line')
  const wanted = quorum
  return { logs, witnesses, isMet: (verified) => wanted === 'none' || met.get(wanted)!(verified) }
}

function withoutSlash(url: string | undefined): string | undefined {
  if (url !== undefined && !/^https?:\/\//.test(url)) throw new Error(`${url} is not a web address`)
  return url?.replace(/\/+$/, '')
}
