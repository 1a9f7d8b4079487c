/** Bytes as text: in the character set that is named, by the page or by whoever sent it; UTF-8 otherwise. */

export function readText(bytes: Uint8Array, charset?: string): string {
  const decoder = markedAs(bytes) ?? decoderFor(charset) ?? decoderFor(namedWithin(bytes)) ?? new TextDecoder()
  return decoder.decode(bytes).replaceAll('\0', '')
}

/** A byte order mark says more than any header. */
function markedAs(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? new TextDecoder() : undefined
}

function namedWithin(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head)?.[1]
}

function decoderFor(label: string | undefined) {
  if (!label) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
