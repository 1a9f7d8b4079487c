/** Signed notes against the vectors of Go's sumdb/note and of the cosignature specification, and every way a key can be malformed. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { cosignatureType, newSigner, parseNote, parseSignerKey, parseVerifierKey, renderSignerKey, renderVerifierKey, signNote, verifyNote } from './note.ts'
import { parseCheckpoint, renderCheckpoint } from './checkpoint.ts'
import { parseProofFile, renderProofFile } from './proof-file.ts'

const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const exampleNote = 'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'

test('the example of the specification verifies', () => {
  assert.deepEqual(verifyNote(exampleNote, [parseVerifierKey(exampleKey)]), { text: 'This is an example message.\n', verified: [{ name: 'example.com/foo', keyId: '530d903a' }] })
  assert.equal(renderVerifierKey(parseVerifierKey(exampleKey)), exampleKey)
})

test('a note with one bit changed anywhere is not accepted', () => {
  const verifier = parseVerifierKey(exampleKey)
  const bytes = Buffer.from(exampleNote)
  for (let at = 0; at < bytes.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const copy = Buffer.from(bytes)
      copy[at] ^= 1 << bit
      assert.throws(() => verifyNote(copy.toString(), [verifier]), `byte ${at}, bit ${bit}`)
    }
  }
})

test('no substring of a verifier key is one, and no key with a byte changed', () => {
  for (let from = 0; from < exampleKey.length; from++) {
    for (let to = from; to < exampleKey.length; to++) assert.throws(() => parseVerifierKey(exampleKey.slice(from, to)))
    if (from > 0) assert.throws(() => parseVerifierKey(exampleKey.slice(from)))
  }
  for (let at = 0; at < exampleKey.length; at++) {
    const changed = exampleKey.slice(0, at) + String.fromCharCode(exampleKey.charCodeAt(at) + 1) + exampleKey.slice(at + 1)
    assert.throws(() => parseVerifierKey(changed), changed)
  }
})

test('a signer key round trips, signs what its verifier accepts, and is never quoted in an error', () => {
  const seed = Buffer.alloc(32, 7)
  const text = renderSignerKey('desk.example/log', seed)
  const signer = parseSignerKey(text)
  const note = signNote('hello\n', [signer])
  assert.equal(verifyNote(note, [parseVerifierKey(renderVerifierKey(signer))]).text, 'hello\n')
  for (let at = 0; at < text.length; at++) {
    const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) + 1) + text.slice(at + 1)
    assert.throws(() => parseSignerKey(changed), (error: Error) => !error.message.includes(seed.toString('base64').slice(0, 8)))
  }
})

test('unknown signers are passed over, known ones must hold, two can sign', () => {
  const [one, two] = [newSigner('one.example', Buffer.alloc(32, 1)), newSigner('two.example', Buffer.alloc(32, 2))]
  const keys = [one, two].map((signer) => parseVerifierKey(renderVerifierKey(signer)))
  const note = signNote('text\n', [one, two])
  assert.equal(verifyNote(note, keys).verified.length, 2)
  assert.equal(verifyNote(note, [keys[1]]).verified.length, 1)
  assert.throws(() => verifyNote(note, [parseVerifierKey(exampleKey)]), /no signature by a known key/)
  const forged = parseNote(note).text + '\n' + signNote('other\n', [one]).split('\n\n')[1]
  assert.throws(() => verifyNote(forged, keys), /does not hold/)
})

const checkpoint15 = 'example.com/log/testdata\n15\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n'

test('the cosignature vector, made and verified', () => {
  const witness = newSigner('witness.example/w1', Buffer.alloc(32, 1), cosignatureType)
  assert.equal(renderVerifierKey(witness), 'witness.example/w1+0ad7d35e+BIqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c')
  const note = signNote(checkpoint15, [witness], 1679315147)
  assert.ok(note.endsWith('\n— witness.example/w1 CtfTXgAAAABkGFDLwBaY0nSnSTXhPWLqR1OF6a8ALNYrrEy6/SxR6Q9ps5jsgoHpn8ik8dMc1/Vb+A/37DNVWOai//iseoyRd6TnCA==\n'))
  assert.deepEqual(verifyNote(note, [parseVerifierKey(renderVerifierKey(witness))]).verified, [{ name: 'witness.example/w1', keyId: '0ad7d35e', time: 1679315147 }])
})

test('a checkpoint and its text are each other; malformed ones are refused', () => {
  assert.equal(renderCheckpoint(parseCheckpoint(checkpoint15)), checkpoint15)
  assert.equal(parseCheckpoint(checkpoint15 + 'an extension\n').size, 15)
  for (const wrong of ['', 'a\n', 'a\n015\n' + checkpoint15.split('\n')[2] + '\n', checkpoint15.replace('15', '-1'), checkpoint15.replace('15', '99999999999999999'), checkpoint15.replace('rKb', 'rK'), checkpoint15.trimEnd(), checkpoint15.replace('3cs=', '3ct=')]) {
    assert.throws(() => parseCheckpoint(wrong), JSON.stringify(wrong))
  }
  assert.throws(() => renderCheckpoint({ origin: 'a b', size: 1, root: new Uint8Array(32) }))
})

test('a proof file and its parts are each other', () => {
  const file = { index: 5, proof: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)], checkpoint: exampleNote }
  for (const whole of [file, { ...file, extra: Buffer.from('an entry') }, { ...file, proof: [] }]) assert.deepEqual(parseProofFile(renderProofFile(whole)), whole)
  assert.throws(() => parseProofFile(renderProofFile({ ...file, extra: Buffer.from('an') }).replace('extra YW4=', 'extra YW5=')))
  assert.throws(() => parseProofFile(renderProofFile(file).replace('index 5', 'index 05')))
  assert.throws(() => parseProofFile(''))
})
