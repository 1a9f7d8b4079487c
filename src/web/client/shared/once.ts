/** Two clicks on a button send its form once: the second, within a second, is let go, so that the answer to the first is what is shown. A busy page hears of it late: what counts is when it was made. */

const gap = 1_000

export function sendOnce(): void {
  const sentAt = new WeakMap<EventTarget, number>()
  let click: MouseEvent | undefined
  addEventListener('click', (event) => void (click = event), { capture: true })
  addEventListener('submit', takeOne, { capture: true })

  /** Before any script of the page sees it. */
  function takeOne(event: SubmitEvent): void {
    const by = event.submitter ?? event.target!
    const at = click && event.submitter?.contains(click.target as Node) ? click.timeStamp : event.timeStamp
    if (at - (sentAt.get(by) ?? -Infinity) < gap) {
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    sentAt.set(by, at)
  }
}
