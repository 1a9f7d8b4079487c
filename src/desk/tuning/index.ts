/** Tuning: how often the matcher is right on this desk's own archive, and what other cut-offs would change. */

export { evaluate } from './evaluate.ts'
export { askForEvaluation, evaluationState, evaluationTask, lastEvaluation } from './evaluations.ts'
export { calibrationError, figuresAt, groupsOf, reliability } from './figures.ts'
export { knownQuestions } from './known-questions.ts'
export { sources } from './types.ts'
export type { Evaluation, Figures, KnownQuestion, Outcome, ReliabilityRow, Source } from './types.ts'
