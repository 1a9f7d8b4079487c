/** Shares in words and as bars: how many of how many, a chance as people say it, a length one can see. */
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'

/** "9 of 10 (90%)", so that a share of very few messages is seen to be one. */
export function shareOf(words: Words, share: number, all: number): string {
  return all === 0 ? words.say('desk.share.none') : words.say('desk.share', { count: Math.round(share * all), all, share })
}

export function percent(words: Words, share: number): string {
  return words.say('desk.percent', { share })
}

const plainChances = [[1, 100], [1, 50], [1, 20], [1, 10], [1, 5], [1, 4], [1, 3], [1, 2], [2, 3], [3, 4], [4, 5], [9, 10]]
/** From here on desks cut, and half a chance in a hundred decides. */
const nearlySure = 0.95

/** "9 in 10"; "97.5 in 100" where it matters. */
export function chance(words: Words, probability: number): string {
  const plain = plainChances.find(([count, all]) => Math.abs(count / all - probability) < 0.0005)
  const [count, all] = plain ?? (probability < 0.01 ? [Math.round(probability * 1000), 1000] : [probability < nearlySure ? Math.round(probability * 100) : Math.round(probability * 1000) / 10, 100])
  return words.say('desk.chance', { count, all })
}

/** The number beside it says the same. */
export function bar(share: number, kind: 'plain' | 'gold' = 'plain'): Html {
  return html`<svg class="bar bar-${kind}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-ground" width="100" height="10"/><rect class="bar-length" width="${(Math.max(0, Math.min(1, share)) * 100).toFixed(1)}" height="10"/></svg>`
}

/** To the right of the middle what speaks for it, to the left what speaks against. */
export function leaning(value: number, most: number): Html {
  const length = most === 0 ? 0 : Math.min(1, Math.abs(value) / most) * 50
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-ground" width="100" height="10"/><rect class="${value < 0 ? 'bar-against' : 'bar-length'}" x="${(value < 0 ? 50 - length : 50).toFixed(1)}" width="${length.toFixed(1)}" height="10"/><rect class="bar-middle" x="49.6" width="0.8" height="10"/></svg>`
}
