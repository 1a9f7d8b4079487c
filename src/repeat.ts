/** Repeats a piece of background work: now, and again a while after each time it ended. */

export interface Repeated {
  stop(): Promise<void>
}

export function repeat({ every, work, failed }: { every: number; work: () => Promise<void>; failed: (error: unknown) => void }): Repeated {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = run()

  async function run(): Promise<void> {
    await work().catch(failed)
    if (!stopped) timer = setTimeout(() => (running = run()), every)
  }

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    }
  }
}
