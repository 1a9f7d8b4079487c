/**
 * How many messages find their answer here, learnt from the chances alone; nobody has to say which.
 *
 * The probabilities were fitted where the first check answered about two messages in three. Where it answers one in ten, the same likeness promises less: by Bayes' rule the odds
 * shrink as the odds of that share do. The share itself is what makes the chances of many messages, so corrected, add up to it: expectation-maximisation for a changed
 * prior (Saerens, Latinne and Decaestecker 2002). Few messages say little, so a hundred of the fitting are counted among them.
 *
 * It only ever makes careful: where more is answered than in the fitting, the chances stay as they were fitted.
 */

const fittingCountsAs = 100
const mostRounds = 200
const settled = 1e-5

/** `chances` are those of each message's first check, as fitted; 0 where there was none. Returns at most `fitted`, the share in the fitting. */
export function answeredShare(chances: readonly number[], fitted: number): number {
  let share = fitted
  for (let round = 0; round < mostRounds; round++) {
    const odds = oddsOfShare(share, fitted)
    const sum = chances.reduce((sum, chance) => sum + atOdds(chance, odds), fittingCountsAs * fitted)
    const next = sum / (chances.length + fittingCountsAs)
    const moved = Math.abs(next - share)
    share = next
    if (moved < settled) break
  }
  return Math.min(share, fitted)
}

/** What the odds of a fitted probability are multiplied by where this share is answered; 1 for the share of the fitting and above. */
export function oddsOfShare(share: number, fitted: number): number {
  return Math.min(1, share / (1 - share) / (fitted / (1 - fitted)))
}

export function atOdds(probability: number, odds: number): number {
  return odds === 1 ? probability : probability * odds / (probability * odds + 1 - probability)
}
