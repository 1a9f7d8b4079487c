/** Evidence: the sources a check stands on, each with a copy that was kept of it, or the reason why there is none. */

export { checkUpload, uploadLimits } from './check-upload.ts'
export { addEvidence, changeEvidence, moveEvidence, removeEvidence, retryCapture } from './evidence.ts'
export { copiesOf, copiesOfCheck, forgetSources, sourcesThatGo } from './forget-sources.ts'
export { longest as longestFields } from './fields.ts'
export { citedEvidence, listEvidence } from './list-evidence.ts'
export { isOriginalEdition } from './original-edition.ts'
export { checksCiting, checksKeeping, type CitingCheck, forgetSnapshot, holdSnapshots, isCitedBeyond, isPublicSnapshot, readPublicSnapshotText, readSnapshot, readSnapshotText, type Snapshot, type SnapshotText } from './snapshots.ts'
export { howManyIndependent, sourcesGate, type SourcesGate } from './sources-gate.ts'
export { type Capturing, captureNext, startCapturing } from './start-capturing.ts'
export { type CaptureFault, type CaptureView, doubts, type Evidence, kinds, stances } from './types.ts'
