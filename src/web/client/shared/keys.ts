/**
 * Single-key shortcuts, alone or after `g`: only while no field has the focus, and never with a modifier.
 * Whoever has turned them off at the desk (`data-keys="off"` on the bar) is left alone.
 */
const patience = 1500
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** `press` is told the key, such as `?` or `g q`, and says whether it did something. */
export function onKeys(press: (keys: string) => boolean): void {
  if (document.querySelector('[data-keys="off"]')) return
  let waitsSince = -Infinity
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key.length !== 1) return
    if (event.target instanceof Element && event.target.closest(fields)) return
    const keys = event.timeStamp - waitsSince < patience ? `g ${event.key}` : event.key
    waitsSince = keys === 'g' ? event.timeStamp : -Infinity
    if (keys !== 'g' && press(keys)) event.preventDefault()
  })
}

/** What carries `data-key` is pressed by that key; a field gets the focus. */
export function pressMarked(keys: string): boolean {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => element.dataset.key === keys && !element.matches(':disabled'))
  if (!marked) return false
  const fold = marked.closest('details')
  if (fold && !marked.checkVisibility()) fold.open = true
  if (marked.matches(fields)) marked.focus()
  else marked.click()
  return true
}
