/** The auditor: a log verified over any way of reading its files. */
import { logFiles } from '../files.ts'
import type { Verifier } from '#tlog'
import { verifyLog, type Report } from './verify.ts'

export { documentPath, verifyLog, verifierOf, type Report, type VerifyOptions } from './verify.ts'
export { checkKeptProof, originOfProof, type KeptProof } from './kept-proof.ts'
export type { ReadFile } from './walk.ts'

/** A folder that was copied from anywhere; its entries and tiles, without documents. */
export function verifyFolder(folder: string, key: Verifier): Promise<Report> {
  return verifyLog({ read: logFiles(folder).read, key })
}
