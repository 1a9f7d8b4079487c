/** Shows how the copies of sources come along, without loading the page again. */
import { look } from './shared/send.ts'

interface Item { id: string; state: string; html: string }

const every = 1_500
const section = document.querySelector<HTMLElement>('[data-captures]')

if (section?.hasAttribute('data-waiting')) setTimeout(refresh, every)

async function refresh(): Promise<void> {
  if (document.hidden) return void setTimeout(refresh, every)
  const sent = await look(section!.dataset.captures!)
  if (sent.kind === 'signed-out' || sent.kind === 'refused') return
  const items = sent.kind === 'done' ? (sent.data as { items: Item[] }).items : []
  for (const item of items) show(item)
  const isOpen = sent.kind !== 'done' || items.some(({ state }) => state === 'waiting' || state === 'running')
  if (isOpen) setTimeout(refresh, every)
}

function show({ id, state, html }: Item): void {
  const place = section!.querySelector<HTMLElement>(`[data-capture="${CSS.escape(id)}"]`)
  if (!place || place.dataset.state === state || place.contains(document.activeElement)) return
  place.dataset.state = state
  place.innerHTML = html
  const said = section!.querySelector('[data-captures-said]')
  if (said && (state === 'kept' || state === 'failed')) said.textContent = sentencesOf(place)
}

/** What is said aloud is the state, without the links beside it. */
function sentencesOf(place: HTMLElement): string {
  const nodes = [...(place.querySelector('p')?.childNodes ?? [])]
  return nodes.filter(({ nodeName }) => nodeName !== 'A').map(({ textContent }) => textContent).join('').trim()
}
