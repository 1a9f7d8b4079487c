// Finds Node 24: this very program where it is new enough, else the one that npm brought.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packages.mjs'

export const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24

export function findNode() {
  if (isNewEnough) return process.execPath
  const brought = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(brought)) return brought
  console.error(`Touchstone needs Node 24, this is Node ${process.versions.node}, and none comes along for ${process.platform} on ${process.arch}: install Node 24 and try again.`)
  process.exit(1)
}

/** Node keeps the programs it has read here, so that a second start reads them in a moment; it may be deleted at any time. */
export const compiled = join(root, '.cache', 'compiled')
