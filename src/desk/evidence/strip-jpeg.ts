/**
 * Leaves out of a JPEG what is not picture: Exif and XMP (place, time, camera, owner), IPTC, comments, and whatever follows its end.
 * Which way up it is, the only part of Exif that changes what is seen, is put back as an Exif block of its own.
 *
 *     FF D8   FF E1 len "Exif\0\0" …   FF E0 len JFIF …   …   FF DA len … entropy-coded data …   FF D9   trailing bytes
 */

const orientationTag = 0x0112

/** Undefined where the segments do not add up. */
export function stripJpeg(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [bytes.subarray(0, 2)]
  let orientation = 1
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    if (marker === 0xda) {
      const scans = bytes.subarray(at, endOfPicture(bytes, at))
      return Buffer.concat([parts[0], ...(orientation > 1 ? [exifWith(orientation)] : []), ...parts.slice(1), scans])
    }
    if (marker === 0xe1) orientation = orientationIn(bytes.subarray(at + 4, end)) ?? orientation
    if (isPicture(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}

/** Tables and frames, the density of JFIF, the colour profile, and Adobe's note on colours. */
function isPicture(marker: number, content: Buffer): boolean {
  if (marker >= 0xe0 && marker <= 0xef) {
    const name = content.subarray(0, 12).toString('latin1')
    return (marker === 0xe0 && name.startsWith('JFIF\0')) || (marker === 0xe2 && name.startsWith('ICC_PROFILE')) || (marker === 0xee && name.startsWith('Adobe'))
  }
  return marker !== 0xfe
}

/** Later scans of a progressive picture may have tables between them; a second picture behind the end is none of it. */
function endOfPicture(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(Buffer.from([0xff, 0xd9]), from)
  return end < 0 ? bytes.length : end + 2
}

function orientationIn(exif: Buffer): number | undefined {
  if (exif.subarray(0, 6).toString('latin1') !== 'Exif\0\0') return undefined
  try {
    const tiff = exif.subarray(6)
    const little = tiff.subarray(0, 2).toString('latin1') === 'II'
    const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
    for (let entry = 0; entry < Math.min(u16(directory), 200); entry++) {
      const at = directory + 2 + entry * 12
      const value = u16(at + 8)
      if (u16(at) === orientationTag) return value >= 1 && value <= 8 ? value : undefined
    }
  } catch {
    return undefined
  }
  return undefined
}

function exifWith(orientation: number): Buffer {
  const block = Buffer.from('ffe10022457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100000000' + '00000000', 'hex')
  block.writeUInt16BE(orientation, 10 + 8 + 2 + 8)
  return block
}
