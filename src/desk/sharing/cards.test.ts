import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import ffprobe from '@ffprobe-installer/ffprobe'
import * as fontkit from 'fontkit'
import jsqr from 'jsqr'
import { everySample, sampleDocument, scripts } from '../../../test/support/share-samples.ts'
import { makeClip, mostClipBytes } from './clip.ts'
import { contentOf } from './content.ts'
import { penFor } from './draw.ts'
import { findFfmpeg } from './ffmpeg.ts'
import { band, measures } from './layout.ts'
import { lengthOf, shareTexts, shortened } from './texts.ts'
import { slicesFor } from './typefaces.ts'
import { cardFormats, NoGlyphs } from './types.ts'

const readCode = jsqr as unknown as typeof jsqr.default
const speaker = { deskName: 'Thimbleferry Check Desk', publicUrl: 'https://desk.example' }
const on = new Date('2026-11-24T12:00:00Z')
const content = (name: string) => contentOf(everySample[name], on, speaker)

for (const name of Object.keys(everySample)) {
  test(`cards, ${name}: the right size, not too large, something on them, and a code that another program reads`, async () => {
    const pen = await penFor(content(name))
    for (const format of cardFormats) {
      const png = await pen.card(format)
      const { width, height } = measures[format]
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height])
      assert.ok(png.length < 1_000_000, `${png.length} bytes`)
      const pixels = pixelsOf(png, width, height)
      assert.ok(new Set(Array.from({ length: 20_000 }, (_, at) => pixels.readUInt32LE((at * 397 % (width * height)) * 4))).size > 20, 'an empty picture')
      assert.equal(readCode(new Uint8ClampedArray(pixels), width, height)?.data, content(name).url)
    }
  })
}

const typefaces = new Map<string, fontkit.Font>()
function typefaceAt(path: string): fontkit.Font {
  const read = typefaces.get(path) ?? (fontkit.create(readFileSync(path)) as fontkit.Font)
  typefaces.set(path, read)
  return read
}

for (const script of scripts) {
  test(`every letter of a ${script} card has a glyph, says a program that reads typefaces`, () => {
    const { rating, quoted, answer, deskName, dated, address, language } = content(script)
    for (const letter of new Set(`${rating}${quoted}${answer}${deskName}${dated}${address}`.replace(/[\s\p{Cf}]/gu, ''))) {
      const faces = slicesFor(letter, language).map(({ path }) => typefaceAt(path))
      assert.ok(faces.length === 1 && faces[0].hasGlyphForCodePoint(letter.codePointAt(0)!), `${letter} of ${script}`)
    }
  })
}

test('a letter that no typeface has is said, not drawn as a box', async () => {
  const unknown = contentOf({ ...sampleDocument('latin'), claim: 'In Georgian: წყალი' }, on, speaker)
  await assert.rejects(penFor(unknown), (error) => error instanceof NoGlyphs && /წ/.test(error.characters))
})

test('whoever cuts out the claim cuts out the rating with it', async () => {
  const given = content('latin')
  const pen = await penFor(given)
  const png = await pen.card('1080x1080')
  const pixels = pixelsOf(png, 1080, 1080)
  const isTinted = (x: number, y: number) => {
    const at = (y * 1080 + x) * 4
    const [red, green, blue] = pixels.subarray(at, at + 3)
    return red - green > 12 && red > 200 && blue > 180
  }
  const top = 260
  for (let y = top; y < top + 120; y += 40) {
    for (let x = 120; x < 900; x += 130) {
      let tinted = 0
      for (let dy = 0; dy < 80; dy += 2) for (let dx = 0; dx < 130; dx += 2) if (isTinted(x + dx, y + dy)) tinted++
      assert.ok(tinted > 10, `nothing of the rating in the cut at ${x}, ${y}`)
    }
  }
})

test('a rating of one long word stays on its line and inside the picture', async () => {
  const pen = await penFor(content('thai'))
  assert.ok((await pen.ratingSize('1080x1920')) < measures['1080x1920'].rating)
  assert.ok(band(pen.content, measures['1080x1920'], 60))
})

for (const [name, document] of Object.entries(everySample)) {
  test(`sentences, ${name}: within their lengths, and the rating comes first`, () => {
    const { long, short, cardAlt, clipAlt } = shareTexts(document, on, speaker)
    const { rating, url } = content(name)
    assert.ok(lengthOf(long) <= 280 && lengthOf(short) <= 70, `${lengthOf(long)}, ${lengthOf(short)}`)
    for (const text of [long, short]) assert.ok(text.startsWith(rating), text)
    assert.ok(long.endsWith(url))
    for (const alt of [cardAlt, clipAlt]) assert.ok(alt.includes(rating) && alt.includes(document.claim.trim()))
  })
}

test('a text is cut between what a reader takes for letters', () => {
  assert.equal(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2), '👩‍👩‍👧‍👦…')
  assert.equal(shortened('one two three', 9), 'one two…')
  assert.equal(shortened('short', 9), 'short')
})

test('the clip is H.264, 10 to 20 seconds long, small, and shows the rating in every second', { timeout: 400_000 }, async () => {
  const ffmpeg = await findFfmpeg()
  assert.ok(ffmpeg, 'no ffmpeg: the package @ffmpeg-installer brings it on x64 and arm64')
  for (const name of ['arabic', 'long']) {
    const clip = await makeClip(await penFor(content(name)), ffmpeg)
    assert.ok(clip.length < mostClipBytes)
    const { streams, format } = probed(clip)
    assert.equal(streams.length, 1, 'it has no sound')
    const { codec_name, profile, pix_fmt, width, height } = streams[0]
    assert.deepEqual({ codec_name, profile, pix_fmt, width, height }, { codec_name: 'h264', profile: 'High', pix_fmt: 'yuv420p', width: 1080, height: 1080 })
    assert.ok(format.format_name.split(',').includes('mp4'))
    assert.ok(Number(format.duration) >= 10 && Number(format.duration) <= 20, `${format.duration} seconds`)
    const { stdout: frames } = spawnSync(ffmpeg, ['-loglevel', 'error', '-i', 'pipe:0', '-vf', 'fps=1,crop=1080:40:0:4,scale=1:1', '-f', 'rawvideo', '-pix_fmt', 'rgb24', 'pipe:1'], { input: clip })
    assert.ok(frames.length >= 30)
    for (let at = 0; at < frames.length; at += 3) assert.ok(frames[at] > 120 && frames[at + 1] < 60, `second ${at / 3} does not begin with the red band: ${[...frames.subarray(at, at + 3)]}`)
  }
})

interface Probed { streams: Record<string, string | number>[]; format: { format_name: string; duration: string } }

/** What ffprobe says of it, a program that is not the one that made it. */
function probed(clip: Buffer): Probed {
  chmodSync(ffprobe.path, 0o755) // its package brings it without the bit
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-clip-'))
  try {
    writeFileSync(join(folder, 'clip.mp4'), clip)
    const { stdout, stderr } = spawnSync(ffprobe.path, ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', join(folder, 'clip.mp4')], { encoding: 'utf8' })
    assert.equal(stderr, '')
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Undoes what PNG does to pixels: this test draws nothing and needs no library for it. */
function pixelsOf(png: Buffer, width: number, height: number): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const size = png[25] === 6 ? 4 : 3
  const stride = width * size
  const pixels = Buffer.alloc(width * height * 4, 255)
  let above = new Uint8Array(size + stride)
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1)
    // Before the first pixel of a row stands one of nothing.
    const row = new Uint8Array(size + stride)
    for (let x = 0; x < stride; x++) row[size + x] = raw[from + 1 + x] + foretold(raw[from], row[x], above[size + x], above[x])
    for (let x = 0; x < width; x++) for (let part = 0; part < size; part++) pixels[(y * width + x) * 4 + part] = row[size + x * size + part]
    above = row
  }
  return pixels
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [l, u, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return l <= u && l <= c ? left : u <= c ? up : corner
}
