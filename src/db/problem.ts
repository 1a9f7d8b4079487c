/** What keeps a database from being used, as one sentence for whoever runs the desk. It never holds a password. */
export class DatabaseProblem extends Error {}
