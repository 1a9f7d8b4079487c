/** What runs on every page of the desk: two clicks send a form once; `?` shows what the keys do, and the keys do it; what was just done is said where the focus is. */
import { onKeys, pressMarked } from './shared/keys.ts'
import { sendOnce } from './shared/once.ts'

sendOnce()

const help = document.getElementById('desk-help')

onKeys((keys) => {
  if (keys !== '?') return pressMarked(keys)
  help?.togglePopover()
  return help !== null
})

const said = document.querySelector<HTMLElement>('main .done-note, main .note[role="status"]')
if (said && !location.hash) {
  said.tabIndex = -1
  said.focus()
}
