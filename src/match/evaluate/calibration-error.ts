/** How far chances are from what comes true, in ten bins of equal width. */

export const bins = 10

export function binOf(probability: number): number {
  return Math.min(bins - 1, Math.floor(probability * bins))
}

export interface Prediction {
  probability: number
  right: boolean
  /** How often it counts; once where nothing is said. */
  weight?: number
}

/** Expected calibration error: how far the mean probability is from the share that was right, weighted by what is in each bin; 0 to 1. */
export function expectedCalibrationError(predictions: readonly Prediction[]): number {
  return mean(predictions, (inside) => Math.abs(inside.reduce((sum, { probability, right, weight = 1 }) => sum + weight * (probability - (right ? 1 : 0)), 0)))
}

/**
 * The calibration error to expect of so many predictions if every probability were exactly true: in a bin of some size, the mean distance of a normal distribution with the variance of
 * these coin tosses, √(2/π) of its deviation. What is measured beyond it is the matcher's.
 */
export function errorByChance(predictions: readonly Prediction[]): number {
  return mean(predictions, (inside) => Math.sqrt(2 / Math.PI * inside.reduce((sum, { probability, weight = 1 }) => sum + weight * weight * probability * (1 - probability), 0)))
}

function mean(predictions: readonly Prediction[], ofABin: (inside: Prediction[]) => number): number {
  const all = predictions.reduce((sum, { weight = 1 }) => sum + weight, 0)
  const inBins = Map.groupBy(predictions, ({ probability }) => binOf(probability))
  return all === 0 ? 0 : [...inBins.values()].reduce((sum, inside) => sum + ofABin(inside), 0) / all
}
