/**
 * The clip: four still pictures that fade into each other, each with the rating at its top, so that no frame of it can be passed on
 * without the verdict. Pixels go to ffmpeg through a pipe, one picture at a time; the file is written into a folder of its own,
 * because the index of an MP4 comes first and is known last.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Pen } from './draw.ts'
import { type Scene, scenesOf } from './scenes.ts'

const side = 1080
const perSecond = 10
const fadeFrames = 5
/** Larger ones are no longer sent on by some programs. */
export const mostClipBytes = 2 * 1024 * 1024

export async function makeClip(pen: Pen, ffmpeg: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-clip-'))
  try {
    const path = join(folder, 'clip.mp4')
    const child = spawn(ffmpeg, [...input, ...output, path], { stdio: ['pipe', 'ignore', 'pipe'], timeout: 600_000 })
    lowerPriority(child.pid)
    const ended = once(child, 'close') as Promise<[number | null]>
    let said = ''
    child.stderr.on('data', (part) => (said = (said + part).slice(-2_000)))
    child.stdin.on('error', () => {})
    await Promise.race([feed(child.stdin, await scenesOf(pen), pen), ended])
    const [code] = await ended
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ${said}`)
    const clip = await readFile(path)
    if (clip.length > mostClipBytes) throw new Error(`the clip has ${clip.length} bytes`)
    return clip
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const input = ['-hide_banner', '-loglevel', 'error', '-nostdin', '-y', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${side}x${side}`, '-r', String(perSecond), '-i', 'pipe:0']
const output = [
  ...['-an', '-c:v', 'libx264', '-profile:v', 'high', '-level:v', '4.0', '-pix_fmt', 'yuv420p', '-preset', 'medium', '-tune', 'stillimage', '-crf', '22'],
  ...['-maxrate', '900k', '-bufsize', '1800k', '-threads', '1', '-movflags', '+faststart', '-fflags', '+bitexact', '-map_metadata', '-1', '-f', 'mp4'],
]

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // it has ended already, which its exit code tells
  }
}

async function feed(into: Writable, scenes: Scene[], pen: Pen): Promise<void> {
  let before: Buffer | undefined
  for (const { node, seconds } of scenes) {
    const frame = await pen.paint(node, { width: side, height: side }, 'raw')
    if (before) for (let step = 1; step <= fadeFrames; step++) await write(into, blended(before, frame, step / (fadeFrames + 1)))
    for (let at = 0; at < seconds * perSecond; at++) await write(into, frame)
    before = frame
  }
  into.end()
}

async function write(into: Writable, frame: Buffer): Promise<void> {
  if (!into.write(frame)) await once(into, 'drain')
}

function blended(from: Buffer, to: Buffer, share: number): Buffer {
  const mixed = Buffer.allocUnsafe(from.length)
  const weight = Math.round(share * 256)
  for (let at = 0; at < mixed.length; at++) mixed[at] = (from[at] * (256 - weight) + to[at] * weight) >> 8
  return mixed
}
