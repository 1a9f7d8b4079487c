/** A transparency log in static files: Merkle tree, tiles, signed notes, checkpoints and proofs. Pure; needs only node:crypto. */
export { emptyRoot, hashSize, leafHash, nodeHash, sameHash } from './hashing.ts'
export { checkConsistency, checkInclusion, completedBy, proveConsistency, proveInclusion, rootOf, type Position, type ReadNodes } from './tree.ts'
export { parseBundle, parseTilePath, readNodesFromTiles, renderBundle, tilePath, tilesBetween, tileWidth, tileWidthAt, type Tile } from './tiles.ts'
export { cosignatureType, newSigner, parseNote, parseSignerKey, parseVerifierKey, renderSignerKey, renderVerifierKey, signatureLine, signNote, verifyNote, type Note, type Signer, type Verified, type Verifier } from './note.ts'
export { parseCheckpoint, renderCheckpoint, type Checkpoint } from './checkpoint.ts'
export { parseProofFile, renderProofFile, type ProofFile } from './proof-file.ts'
export { parsePolicy, type Policy } from './policy.ts'
