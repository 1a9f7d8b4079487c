/** The thread in which the operator's encoder works: loads it once, then turns texts into vectors, in the order in which they come. */

import { parentPort, workerData } from 'node:worker_threads'
import { loadEncoder } from './load-encoder.ts'
import type { FromEncoder, ToEncoder } from './types.ts'

const port = parentPort!
const say = (message: FromEncoder) => port.postMessage(message)

try {
  const encoder = await loadEncoder((workerData as { folder: string }).folder)
  say({ kind: 'ready', name: encoder.name, dimensions: encoder.dimensions })
  port.on('message', ({ id, texts, as }: ToEncoder) => {
    encoder.encode(texts, as).then(
      (vectors) => say({ kind: 'vectors', id, vectors }),
      (error) => say({ kind: 'failed', id, message: String(error) })
    )
  })
} catch (error) {
  say({ kind: 'unusable', message: error instanceof Error ? error.message : String(error) })
}
