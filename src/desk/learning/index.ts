/** Learning: what the matcher learns from the desk's own archive and from what askers said, used only where it measurably helps. */

export { howManySaid } from './askers-said.ts'
export { askForRanker, type LastRanker, lastRanker, rankerState, rankerTask } from './rankers.ts'
export { askForLearning, type LastLearning, lastLearning, learningState, learningTask } from './learnings.ts'
