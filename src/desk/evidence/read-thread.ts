/** The thread in which one page is read. */

import { parentPort, workerData } from 'node:worker_threads'
import { readPage, type ToRead } from './read-page.ts'

parentPort!.postMessage(readPage(workerData as ToRead))
