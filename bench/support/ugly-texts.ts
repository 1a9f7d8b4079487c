/** Messages of as many characters as a desk takes, each of a kind that once took long to read: no spaces, one sign over and over, endless names of hosts. */
import { seeded } from '../../src/match/learn/random.ts'

const length = 20_000

export function uglyTexts(seed = 5): Record<string, string> {
  const random = seeded(seed)
  const from = (letters: string) => letters[Math.floor(random() * letters.length)]
  const sign = (first: number, count: number) => String.fromCharCode(first + Math.floor(random() * count))
  const filled = (piece: () => string) => {
    let text = ''
    while (text.length < length) text += piece()
    return text.slice(0, length)
  }
  const word = () => Array.from({ length: 2 + Math.floor(random() * 7) }, () => from('eeettaaooinshrdlucmfwypvbgkqjxz')).join('')
  return {
    'plain words': filled(() => `${word()} `),
    'Han without spaces': filled(() => sign(0x4e00, 8_000)),
    'Thai without spaces': filled(() => sign(0x0e01, 46)),
    'Khmer without spaces': filled(() => sign(0x1780, 35)),
    'single digits': filled(() => `${from('0123456789')} `),
    'signs of eighteen letters': filled(() => 'ﷺ '),
    'endless host name': filled(() => 'a.b-c.'),
    'closing brackets after a link': `https://town.example/${')]}'.repeat(length / 3)}`.slice(0, length),
    'dots after a link': `https://town.example/${'.,;'.repeat(length / 3)}`.slice(0, length - 1) + 'a',
    'letters with a number in them': filled(() => `v4cc1n3${Math.floor(random() * 99)} `),
    'links': filled(() => `https://l.facebook.com/l.php?u=https%3A%2F%2F${word()}.example `),
    'signs for addresses': filled(() => `${'a'.repeat(62)}@ `),
    'forwarding phrases': filled(() => 'please share as much as possible '),
    'emoji': filled(() => '👨‍👩‍👧‍👦 a '),
  }
}
