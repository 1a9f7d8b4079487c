/** Learning: what the matcher learns from the desk's own archive, kept only where it measurably helps. */

export { askForLearning, type LastLearning, lastLearning, learningState, learningTask } from './learnings.ts'
