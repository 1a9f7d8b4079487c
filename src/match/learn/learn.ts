/** The background job: learn from most of the archive, judge on the rest, and say whether the result is worth using. */
import type { Archive } from '../index/archive.ts'
import { seeded } from './random.ts'
import { shelfOf } from './shelf.ts'
import type { ShelvedCheck } from './shelf.ts'
import { train, trainingDefaults } from './train.ts'
import type { Progress, TrainingSettings } from './train.ts'
import { WordModel } from './word-model.ts'
import { worthOf } from './worth.ts'
import type { Verdict } from './worth.ts'

export interface Learnt {
  model: WordModel
  verdict: Verdict
}

const HELD_OUT = 0.05
/** From here on memory counts more than the last bit of quality. */
const LARGE = 50_000
/** An archive with fewer checks of several parts has too little to learn from. */
export const FEWEST_CHECKS = 500

/**
 * Nothing is learnt (undefined) from an archive that is too small, or whose checks have no second part to compare with the claim. The same
 * archive and seed give the same model. To stop early, leave the generator.
 */
export function* learn(archive: Archive, chosen: Partial<TrainingSettings> = {}): Generator<Progress, Learnt | undefined> {
  const shelf = shelfOf(archive)
  const settings = { ...trainingDefaults, dimensions: shelf.checks.length > LARGE ? 128 : 256, ...chosen }
  const several = shelf.checks.filter(hasParts)
  if (several.length < FEWEST_CHECKS || several.length < shelf.checks.length / 10) return undefined
  const random = seeded(settings.seed)
  const heldOut = new Set(several.filter(() => random() < HELD_OUT))
  const table = yield* train(shelf, shelf.checks.filter((check) => !heldOut.has(check)), settings)
  const model = WordModel.of(table)
  return { model, verdict: worthOf(model, shelf, [...heldOut]) }
}

function hasParts({ claim, title, text }: ShelvedCheck): boolean {
  return claim.length > 1 && (title.length > 1 || text.length > 3)
}
