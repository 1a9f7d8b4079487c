/** Passwords: what makes a good one, and Argon2id hashes of them. Nobody signs in with one alone. */

import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '#desk/refusals'

export const shortestPassword = 12
export const longestPassword = 256

/** As guessing programs try them first; longer ones that only repeat or count are found by their few characters. */
const common = ['password', 'passwort', 'qwerty', 'qwertz', 'azerty', 'letmein', 'iloveyou', 'welcome', 'admin', 'administrator', 'dragon', 'monkey', 'football', 'baseball', 'princess', 'sunshine', 'trustno1', 'superman', 'changeme', 'secret', 'touchstone', 'correcthorsebatterystaple', '1q2w3e4r5t6y', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijkl', '123456789', '0123456789', 'abcd1234', 'summer', 'winter', 'spring', 'autumn', 'login', 'master', 'hello', 'starwars', 'whatever', 'freedom', 'computer', 'internet', 'factcheck']

/** No rule about kinds of characters; pasting and every script are welcome. */
export function checkPassword(password: string, { handle, name }: { handle: string; name: string }): void {
  const written = normal(password)
  const length = [...written].length
  if (length < shortestPassword) throw new Refusal('password-short', { limit: shortestPassword, length })
  if (length > longestPassword) throw new Refusal('password-long', { limit: longestPassword })
  const low = written.toLowerCase()
  const own = [handle, ...name.toLowerCase().split(/\s+/)].filter((word) => word.length >= 3)
  const left = [...common, ...own].toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), low).replace(/[\d\s!?.@#$_-]/g, '')
  if (left.length < 4 && [...common, ...own].some((word) => low.includes(word))) throw new Refusal('password-common')
  if (new Set(low).size < 5) throw new Refusal('password-common')
  if ('01234567890123456789'.includes(low) || 'abcdefghijklmnopqrstuvwxyz'.includes(low)) throw new Refusal('password-common')
}

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password))
}

/** Of a password that nobody has, so that a handle that nobody has takes as long as any other. */
const nobodys = hashPassword('nobody signs in with this')

export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  if ([...password].length > longestPassword) return false
  const right = await verify(kept ?? (await nobodys), normal(password)).catch(() => false)
  return kept !== null && right
}

function normal(password: string): string {
  return password.normalize('NFKC')
}
