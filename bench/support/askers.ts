/** Askers in a thread of their own: each from a network of its own, as many at a time as wanted. */
import { parentPort, workerData } from 'node:worker_threads'

const { url } = workerData as { url: string }
let asked = 0

parentPort!.on('message', async ({ texts, atOnce }: { texts: string[]; atOnce: number }) => {
  const waiting = [...texts]
  const milliseconds: number[] = []
  const refused: number[] = []
  const one = async () => {
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      const n = ++asked
      const began = performance.now()
      const answer = await fetch(`${url}/api/v1/submissions`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': `${1 + (n % 200)}.${1 + Math.floor(n / 200)}.1.1` }, body: JSON.stringify({ text }) })
      await answer.arrayBuffer()
      milliseconds.push(performance.now() - began)
      if (!answer.ok) refused.push(answer.status)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  parentPort!.postMessage({ milliseconds, refused })
})
