/** Background work that was asked for: rows that one node takes, a thread that does it, and how far it is. */

export { inThread, type Thread } from './in-thread.ts'
export { inTurns } from './in-turns.ts'
export { askForJob, currentJob } from './jobs.ts'
export { type Background, type BackgroundOptions, startBackground } from './start-background.ts'
export type { Fault, JobState, JobTable, Task } from './types.ts'
