/** What keeps the ledger from going on, as a sentence for whoever runs the desk that says the way out. It never holds a key. */
export class LedgerProblem extends Error {}
