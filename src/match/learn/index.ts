/** What the matcher can learn, and the place for an encoder it cannot bring along. */
export type * from './types.ts'
export { EncodedChecks } from './encoder.ts'
export { judgedLists, retrain, type Feedback, type JudgedList, type Retrained, type Standing } from './feedback.ts'
export { learn, type Learnt } from './learn.ts'
export { Meaning } from './meaning.ts'
export type { Progress, TrainingSettings } from './train.ts'
export { WordModel } from './word-model.ts'
export type { Verdict } from './worth.ts'
