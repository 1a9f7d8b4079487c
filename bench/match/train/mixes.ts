/**
 * What happens at a desk where only some of the messages find their answer: messages drawn with their check in the archive or without it, the share learnt from the chances
 * of 500 earlier ones, and 500 later ones judged with and without it. Called by train.ts, on probabilities that had not seen the messages.
 */
import { defaultCuts } from '../../../src/match/decide/decision.ts'
import { answeredShare, atOdds, oddsOfShare } from '../../../src/match/decide/share.ts'
import { expectedCalibrationError } from '../../../src/match/evaluate/calibration-error.ts'
import { generator } from './lambdamart.ts'

export interface Judged { probability: number, right: boolean, leftOut: boolean }

const inArchive = [0.1, 0.3, 0.5, 0.8]
const drawn = 500
const rounds = 8

export function printMixes(name: string, judged: readonly Judged[], fitted: number): void {
  const inside = judged.filter(({ leftOut }) => !leftOut)
  const outside = judged.filter(({ leftOut }) => leftOut)
  const random = generator(7)
  const any = (of: Judged[]) => of[Math.floor(random() * of.length)]
  for (const share of inArchive) {
    const draw = () => Array.from({ length: drawn }, () => any(random() < share ? inside : outside))
    const sums = new Map<string, number>()
    const add = (key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value / rounds)
    for (let round = 0; round < rounds; round++) {
      const learnt = answeredShare(draw().map(({ probability }) => probability), fitted)
      const later = draw()
      add('answered in truth', later.filter(({ right }) => right).length / drawn)
      add('as learnt', learnt)
      for (const [key, odds] of [['before', 1], ['now', oddsOfShare(learnt, fitted)]] as const) {
        const seen = later.map((one) => ({ ...one, probability: atOdds(one.probability, odds) }))
        const shareOf = (of: Judged[], test: (one: Judged) => boolean) => of.filter(test).length / Math.max(1, of.length)
        const answers = seen.filter(({ probability }) => probability >= defaultCuts.answer)
        add(`error ${key}`, expectedCalibrationError(seen))
        add(`left out, shown ${key}`, shareOf(seen.filter(({ leftOut }) => leftOut), ({ probability }) => probability >= defaultCuts.suggest))
        add(`right, shown ${key}`, shareOf(seen.filter(({ right }) => right), ({ probability }) => probability >= defaultCuts.suggest))
        add(`right, answered ${key}`, shareOf(seen.filter(({ right }) => right), ({ probability }) => probability >= defaultCuts.answer))
        add(`answers wrong ${key}`, shareOf(answers, ({ right }) => !right))
      }
    }
    console.log(`${name.padEnd(24)} in archive ${share} | ${[...sums].map(([key, value]) => `${key} ${value.toFixed(3)}`).join(' | ')}`)
  }
}
