/** Which of the encodings we have a client takes, by its own order of preference. */
import { parseAccept } from 'hono/utils/accept'

const ours = ['br', 'gzip'] as const

export type Encoding = (typeof ours)[number]

export function chosenEncoding(header: string | undefined): Encoding | undefined {
  if (!header) return undefined
  const accepted = parseAccept(header)
  const wish = (name: string) => accepted.find(({ type }) => type.toLowerCase() === name)?.q ?? accepted.find(({ type }) => type === '*')?.q ?? 0
  return ours.filter((name) => wish(name) > 0).sort((a, b) => wish(b) - wish(a))[0]
}
