/** What runs on every page of the desk: `?` shows what the keys do, and the keys do it. */
import { onKeys, pressMarked } from './shared/keys.ts'

const help = document.getElementById('desk-help')

onKeys((keys) => {
  if (keys !== '?') return pressMarked(keys)
  help?.togglePopover()
  return help !== null
})
