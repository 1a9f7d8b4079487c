/**
 * Signed notes (c2sp.org/signed-note) with Ed25519, and the cosignatures of witnesses (c2sp.org/tlog-cosignature, v1).
 *
 * A note is text that ends in a newline, a blank line, and one or more signature lines:
 *
 *   This is an example message.⏎
 *   ⏎
 *   — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=⏎
 *
 * The dash is U+2014. The base64 holds 4 bytes of key id, big-endian, and the signature: 64 bytes of Ed25519 over the text
 * (its final newline included, the blank line not), or, from a witness, 8 bytes of Unix time, big-endian, and 64 bytes of
 * Ed25519 over "cosignature/v1\ntime <time>\n" and the text. The split is at the *last* blank line.
 *
 *   key id       = SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4]        types: 0x01 Ed25519, 0x04 Ed25519 cosignature
 *   verifier key = name+hex(key id)+base64(type ‖ public key)          example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k
 *   signer key   = PRIVATE+KEY+name+hex(key id)+base64(0x01 ‖ seed)    the form of Go's sumdb/note
 *
 * A verifier ignores signatures by keys it does not know, and rejects the whole note if a key it knows signed badly.
 */
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

export const ed25519Type = 0x01
export const cosignatureType = 0x04

export interface Verifier { name: string; keyId: string; type: number; publicKey: Uint8Array; key: KeyObject }
export interface Signer { name: string; keyId: string; type: number; publicKey: Uint8Array; key: KeyObject }
export interface Signature { name: string; keyId: string; bytes: Uint8Array }
/** A signature that held; `time` (Unix seconds) only of a cosignature. */
export interface Verified { name: string; keyId: string; time?: number }
export interface Note { text: string; signatures: Signature[] }

const maxSignatures = 100

/** A signer from a name and a 32-byte Ed25519 seed. */
export function newSigner(name: string, seed: Uint8Array, type = ed25519Type): Signer {
  requireName(name)
  const key = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { name, type, publicKey, key, keyId: keyIdOf(name, type, publicKey) }
}

/** The private form of a signer's key, to be kept secret. */
export function renderSignerKey(name: string, seed: Uint8Array): string {
  return `PRIVATE+KEY+${name}+${newSigner(name, seed).keyId}+${Buffer.concat([Uint8Array.of(ed25519Type), seed]).toString('base64')}`
}

/** A signer from its private form; throws, never quoting the key, when it is not one. */
export function parseSignerKey(text: string): Signer {
  const match = /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text)
  const bytes = match && strictBase64(match[3])
  if (!match || !bytes || bytes.length !== 33 || bytes[0] !== ed25519Type) throw new Error('tlog: malformed signer key')
  const signer = newSigner(match[1], bytes.subarray(1))
  if (signer.keyId !== match[2]) throw new Error('tlog: the signer key does not match its id')
  return signer
}

/** The public form of a key. */
export function renderVerifierKey({ name, keyId, type, publicKey }: Signer | Verifier): string {
  return `${name}+${keyId}+${Buffer.concat([Uint8Array.of(type), publicKey]).toString('base64')}`
}

/** A verifier from the public form of a key; throws when it is not one. */
export function parseVerifierKey(text: string): Verifier {
  const match = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text)
  const bytes = match && strictBase64(match[3])
  if (!match || !bytes || bytes.length !== 33) throw new Error('tlog: malformed verifier key')
  requireName(match[1])
  const [type, publicKey] = [bytes[0], bytes.subarray(1)]
  if (type !== ed25519Type && type !== cosignatureType) throw new Error(`tlog: unknown key type ${type}`)
  if (keyIdOf(match[1], type, publicKey) !== match[2]) throw new Error('tlog: the verifier key does not match its id')
  const key = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]), format: 'der', type: 'spki' })
  return { name: match[1], keyId: match[2], type, publicKey, key }
}

/** The text, signed; a witness's signer also needs the time, in Unix seconds. */
export function signNote(text: string, signers: Signer[], time?: number): string {
  requireText(text)
  return text + '\n' + signers.map((signer) => signatureLine(text, signer, time)).join('')
}

/** One signature line over the text, its newline included. */
export function signatureLine(text: string, signer: Signer, time?: number): string {
  const id = Buffer.from(signer.keyId, 'hex')
  if (signer.type === ed25519Type) return `— ${signer.name} ${Buffer.concat([id, sign(null, Buffer.from(text), signer.key)]).toString('base64')}\n`
  if (time === undefined) throw new Error('tlog: a cosignature needs a time')
  const clock = Buffer.alloc(8)
  clock.writeBigUInt64BE(BigInt(time))
  return `— ${signer.name} ${Buffer.concat([id, clock, sign(null, cosigned(text, BigInt(time)), signer.key)]).toString('base64')}\n`
}

/** The parts of a note; throws when it is not one. Signatures are not checked here. */
export function parseNote(note: string): Note {
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note) || !note.isWellFormed()) throw new Error('tlog: malformed note')
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n')) throw new Error('tlog: malformed note')
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > maxSignatures) throw new Error('tlog: too many signatures')
  const signatures = lines.map((line) => {
    const match = /^— ([^+\s]+) (\S+)$/u.exec(line)
    const bytes = match && strictBase64(match[2])
    if (!match || !bytes || bytes.length < 5) throw new Error('tlog: malformed signature line')
    return { name: match[1], keyId: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) }
  })
  return { text: note.slice(0, split + 1), signatures }
}

/** Which of the verifiers signed the note; throws when one of them signed badly or none signed at all. */
export function verifyNote(note: string, verifiers: Verifier[]): { text: string; verified: Verified[] } {
  const { text, signatures } = parseNote(note)
  const verified: Verified[] = []
  for (const signature of signatures) {
    const verifier = verifiers.find(({ name, keyId }) => name === signature.name && keyId === signature.keyId)
    if (!verifier || verified.some(({ name, keyId }) => name === signature.name && keyId === signature.keyId)) continue
    verified.push(verifySignature(text, signature, verifier))
  }
  if (verified.length === 0) throw new Error('tlog: no signature by a known key')
  return { text, verified }
}

function verifySignature(text: string, { name, keyId, bytes }: Signature, { type, key }: Verifier): Verified {
  if (type === ed25519Type) {
    if (bytes.length === 64 && verify(null, Buffer.from(text), key, bytes)) return { name, keyId }
    throw new Error(`tlog: the signature of ${name} does not hold`)
  }
  const time = bytes.length === 72 ? Buffer.from(bytes).readBigUInt64BE() : undefined
  if (time !== undefined && verify(null, cosigned(text, time), key, bytes.subarray(8))) return { name, keyId, time: Number(time) }
  throw new Error(`tlog: the cosignature of ${name} does not hold`)
}

function cosigned(text: string, time: bigint): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`)
}

function keyIdOf(name: string, type: number, publicKey: Uint8Array): string {
  return createHash('sha256').update(name).update(Uint8Array.of(0x0a, type)).update(publicKey).digest().subarray(0, 4).toString('hex')
}

function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

function requireName(name: string): void {
  if (name === '' || /[\s+]/u.test(name) || !name.isWellFormed()) throw new Error('tlog: malformed key name')
}

function requireText(text: string): void {
  if (!text.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(text) || !text.isWellFormed()) throw new Error('tlog: malformed note text')
}
