/** The web server: takes its port first of all, serves the app once there is one, and lets what was begun finish before it closes. */

import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from './problem.ts'

type Server = import('node:http').Server
export type Serve = (request: Request, env: object) => Response | Promise<Response>

export interface Door {
  serve(app: Serve): void
  close(): Promise<void>
}

/** A desk that is just being stopped lets go of its port within this time. */
const waitForPort = 3_000
const finishWithin = 10_000

export async function openDoor({ host, port }: { host: string; port: number }): Promise<Door> {
  let app: Serve = starting
  const server = createAdaptorServer({
    fetch: (request, env) => app(request, env),
    serverOptions: { headersTimeout: 20_000, requestTimeout: 60_000, keepAliveTimeout: 65_000 }
  }) as Server
  await listenOn(server, host, port)

  let closed: Promise<void> | undefined
  return {
    serve: (next) => void (app = next),
    close: () => (closed ??= close(server))
  }
}

async function listenOn(server: Server, host: string, port: number): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    const problem = await tryListen(server, host, port)
    if (!problem) return
    if (problem.code !== 'EADDRINUSE' || waited >= waitForPort) throw new StartProblem(sentenceFor(problem, host, port))
    await sleep(100)
  }
}

async function tryListen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT is ${port}, which another program on this machine already uses: stop that, or choose another port.`
    case 'EACCES':
      return `PORT is ${port}, which this account may not use: choose one above 1023, or put a proxy in front.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST is ${host}, which is not an address of this machine: give one such as 127.0.0.1, or 0.0.0.0 for all.`
    default:
      return `The web server cannot listen on ${host}, port ${port}: ${message}.`
  }
}

function starting(): Response {
  return new Response('Touchstone is starting.\n', { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2', 'cache-control': 'no-store' } })
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([closed, sleep(finishWithin, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
}
