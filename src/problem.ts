/** What keeps the program from starting, as one sentence for whoever runs the desk. */
export class StartProblem extends Error {}
