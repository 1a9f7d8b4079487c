/** Korean words without the particles that are written on them: 트럼프가, 트럼프는 and 트럼프의 are 트럼프. */

const particles = '에서는|에서도|에서|에게|에는|에도|으로는|으로|까지|부터|이라는|라는|이라고|라고|이라며|라며|처럼|보다|한테|이나|이다|의|은|는|을|를|이|가|에|와|과|도|로|만'
const withParticle = new RegExp(`^([가-힣]{2,}?)(?:${particles})$`)

/** The word without its particle, or whatever it ends in that looks like one; two syllables must be left. '' where there is none. */
export function withoutParticle(word: string): string {
  return withParticle.exec(word)?.[1] ?? ''
}
