/** A passkey without a browser: what an authenticator would answer when it is asked to make one, and to sign in with it (WebAuthn level 3, attestation "none", ES256). */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { passkeyHome } from '#desk/people'

type Home = ReturnType<typeof passkeyHome>

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest()

/** User present, user verified, and in the first answer the new key. */
const [signing, making] = [0x05, 0x45]

export function newPasskey({ id: rpId, origin }: Home) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const credential = randomBytes(16)
  const id = credential.toString('base64url')
  const authenticatorData = (flags: number) => Buffer.concat([sha256(rpId), Buffer.from([flags]), Buffer.alloc(4)])
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const answer = (response: object) => JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })

  return {
    made({ challenge }: { challenge: string }): string {
      const key = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x!, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y!, 'base64url')])
      const data = Buffer.concat([authenticatorData(making), Buffer.alloc(16), Buffer.from([0, credential.length]), credential, key])
      const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'), Buffer.from([data.length]), data])
      return answer({ clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'), attestationObject: attestation.toString('base64url'), transports: ['internal'] })
    },
    signed({ challenge }: { challenge: string }): string {
      const [data, client] = [authenticatorData(signing), clientData('webauthn.get', challenge)]
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return answer({ clientDataJSON: client.toString('base64url'), authenticatorData: data.toString('base64url'), signature: signature.toString('base64url') })
    },
  }
}
