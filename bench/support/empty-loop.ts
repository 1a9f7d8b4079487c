/** A thread with nothing to do but to look how late it is woken: that is the machine, not the program. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parentPort } from 'node:worker_threads'

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
parentPort!.on('message', () => {
  parentPort!.postMessage({ p99: delay.percentile(99) / 1e6, most: delay.max / 1e6 })
  delay.reset()
})
