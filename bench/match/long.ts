/** Claim: a paste of 20,000 words stays under 50 ms, and the claim in it is found. Made-up checks; the paste holds one of them, mistyped here and there. node bench/match/long.ts [checks] */
import { MatchIndex } from '#match'
import { madeChecks, madeMessage } from './made-checks.ts'

const size = Number(process.argv[2] ?? 100_000)
const index = MatchIndex.build(madeChecks(size))
for (const length of [2000, 20_000]) {
  const wall: number[] = []
  let found = 0
  const rounds = 20
  for (let round = -20; round < rounds; round++) {
    const wordsPerMessage = 18
    const parts = Array.from({ length: Math.floor(length / wordsPerMessage) }, (_, i) => madeMessage(900_000 + i * 31 + round, 1_000_000_000))
    const about = (Math.abs(round) * 7919) % size
    parts[parts.length >> 1] = madeMessage(Math.abs(round), size)
    const text = parts.join(' ')
    const t = performance.now()
    const { matches } = index.match({ text }, { limit: 3 })
    if (round < 0) continue
    wall.push(performance.now() - t)
    if (matches.some(({ id }) => id === `check-${about}`)) found++
  }
  wall.sort((a, b) => a - b)
  console.log(JSON.stringify({ checks: size, words: length, p50: Math.round(wall[rounds >> 1] * 10) / 10, most: Math.round(wall.at(-1)! * 10) / 10, found: `${found} of ${rounds}` }))
}
