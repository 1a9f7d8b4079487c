/** A desk in a thread of its own, so that whoever asks it for something does not stand in its way. */
import { parentPort } from 'node:worker_threads'
import { startDesk } from '../../test/http/desk.ts'

const desk = await startDesk('empty')
parentPort!.postMessage({ url: desk.url, databaseUrl: desk.databaseUrl })
parentPort!.on('message', async (what: 'time' | 'stop') => {
  if (what === 'time') {
    const { user, system } = process.threadCpuUsage()
    return parentPort!.postMessage({ milliseconds: (user + system) / 1000 })
  }
  await desk.stop()
  parentPort!.postMessage({ faults: desk.log })
})
