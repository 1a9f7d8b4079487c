/** The QR code of an address, as a picture to lay onto a card: dark on white, with the quiet zone that readers need. */

import { renderSVG } from 'uqr'

export function qrPicture(url: string): Uint8Array {
  return new TextEncoder().encode(renderSVG(url, { border: 3, ecc: 'M', pixelSize: 8, whiteColor: '#ffffff', blackColor: '#14181b' }))
}
