import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { Refusal } from '#desk/refusals'
import { checkUpload } from './check-upload.ts'

const picture = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#804020' } })

function why(bytes: Uint8Array): unknown {
  try {
    return checkUpload(bytes).mediaType
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error))
    return error.data.why
  }
}

test('what a file is, is read from its content', async () => {
  assert.equal(why(await picture().png().toBuffer()), 'image/png')
  assert.equal(why(await picture().jpeg().toBuffer()), 'image/jpeg')
  for (const options of [{ lossless: true }, { quality: 50 }]) assert.equal(why(await picture().webp(options).toBuffer()), 'image/webp')
  assert.equal(why(Buffer.from('%PDF-1.7\n…')), 'application/pdf')
  assert.equal(why(Buffer.from('Minutes of the council\n')), 'text/plain')
})

test('what could run in a browser, and what is nothing known, is not taken', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', ' <html>', '<?xml version="1.0"?><svg/>', '<!doctype html>', '\ufeff<script>1</script>', 'MZ\0\0', 'GIF89a\x01\0\x01\0', 'PK\x03\x04']) assert.equal(why(Buffer.from(text, 'utf8')), 'kind', text)
  assert.equal(why(Buffer.from([0xfc, 0xe9, 0x20])), 'kind')
  assert.equal(why(new Uint8Array()), 'empty')
  assert.equal(why(Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(21 * 1024 * 1024)])), 'large')
})

test('too many pixels are refused by the header alone', async () => {
  const png = await picture().png().toBuffer()
  png.writeUInt32BE(50_000, 16)
  assert.equal(why(png), 'pixels')
  png.writeUInt32BE(0, 16)
  assert.equal(why(png), 'broken')
})

test('a JPEG loses place, time and camera, and stays the same picture, the same way up', async () => {
  const marked = await picture()
    .withExif({ IFD0: { Make: 'SecretCamera', Copyright: 'Jane Doe' }, IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
    .catch(() => assert.fail('no JPEG could be made'))
  const withPlace = await sharp(await picture().jpeg().toBuffer()).withExif({ IFD0: { Make: 'SecretCamera', Copyright: 'Jane Doe' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } }).jpeg().toBuffer()
  assert.ok(withPlace.includes('SecretCamera'))
  const { bytes } = checkUpload(Buffer.concat([withPlace, Buffer.from('Jane Doe behind the end')]))
  for (const secret of ['SecretCamera', 'Jane Doe', 'Exif']) assert.ok(!bytes.includes(secret), secret)
  assert.deepEqual(await sharp(bytes).raw().toBuffer(), await sharp(withPlace).raw().toBuffer())

  const upright = checkUpload(marked).bytes
  assert.equal((await sharp(upright).metadata()).orientation, 6)
  assert.deepEqual(await sharp(upright).rotate().raw().toBuffer(), await sharp(marked).rotate().raw().toBuffer())
  assert.ok(!upright.includes('SecretCamera'))
  const progressive = await picture().jpeg({ progressive: true }).toBuffer()
  assert.deepEqual(await sharp(checkUpload(progressive).bytes).raw().toBuffer(), await sharp(progressive).raw().toBuffer())
})

test('a picture cut anywhere is refused or taken, and never breaks anything', async () => {
  const whole = [await picture().jpeg().toBuffer(), await picture().png().toBuffer(), await picture().webp().toBuffer()]
  for (const bytes of whole) for (let length = 0; length < bytes.length; length += 3) why(bytes.subarray(0, length))
})
