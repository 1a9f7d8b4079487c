/** Two clicks on a button send its form once: the second, within a second, is let go, so that the answer to the first is what is shown. */

const gap = 1_000

export function sendOnce(): void {
  const sentAt = new WeakMap<EventTarget, number>()
  addEventListener('submit', takeOne, { capture: true })

  /** Before any script of the page sees it. */
  function takeOne(event: SubmitEvent): void {
    const by = event.submitter ?? event.target!
    if (event.timeStamp - (sentAt.get(by) ?? -Infinity) < gap) {
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    sentAt.set(by, event.timeStamp)
  }
}
