/** The database: opening it, its tables, transactions, and a server of our own where the operator has none. */

export { type Database, openDatabase } from './database.ts'
export { type BaseBackup, beginBackup, controlFile, labelFile, walFolder } from './embedded/backup.ts'
export { type EmbeddedOptions, type EmbeddedServer, hasDatabase, startEmbedded } from './embedded/index.ts'
export { listen, type Listener, notify } from './listening.ts'
export { migrate } from './migrate.ts'
export { once } from './once.ts'
export { DatabaseProblem } from './problem.ts'
export { reach } from './reach.ts'
export type * from './tables/index.ts'
export { inTransaction } from './transaction.ts'
export { inTurn } from './turn.ts'
