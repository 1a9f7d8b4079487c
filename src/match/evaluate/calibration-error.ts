/** Expected calibration error: in ten bins of equal width, how far the mean probability is from the share that was right, weighted by the bin's size. */

export function expectedCalibrationError(outcomes: readonly { probability: number, right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, probability: 0, right: 0 }))
  for (const { probability, right } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))]
    bin.n++
    bin.probability += probability
    if (right) bin.right++
  }
  return outcomes.length === 0 ? 0 : bins.reduce((sum, { probability, right }) => sum + Math.abs(probability - right), 0) / outcomes.length
}
