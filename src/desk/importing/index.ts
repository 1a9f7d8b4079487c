/** Brings in what others have published: from files, pages, feeds and answers, so that running it again changes nothing. */
export { importChecks, type ImportCounts, type ImportOptions } from './import-checks.ts'
export { openSource, SourceProblem, type Source } from './source.ts'
export { sourceKey } from './source-key.ts'
