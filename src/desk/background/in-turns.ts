/** Does long work step by step; `between` is waited for after each step, so that others have their turn. */
export async function inTurns<Step, Result>(work: Generator<Step, Result>, between: (step: Step) => unknown): Promise<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await between(step.value)
  }
}
