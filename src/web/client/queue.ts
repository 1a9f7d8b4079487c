/** Keeps the queue fresh while one looks at it, and lets the keys move in it. Without it the page is a list with forms. */
import { onKeys } from './shared/keys.ts'

const every = 4_000
const place = document.querySelector<HTMLElement>('[data-queue]')
const live = document.querySelector<HTMLElement>('[data-live]')
const show = document.querySelector<HTMLButtonElement>('[data-show]')

if (place && live && show) {
  let known = place.innerHTML
  let fresh: Document | null = null
  let isAway = false

  const marked = () => [...place.querySelectorAll<HTMLInputElement>('input.choose:checked')]
  const isBusy = () => marked().length > 0 || place.contains(document.activeElement)
  const say = (text: string) => {
    if (live.textContent !== text) live.textContent = text
  }

  /** All of it, where nobody is in the middle of something; otherwise only what stands in the lines that are there. */
  const take = (next: Document) => {
    if (isBusy()) return takeLines(next)
    known = next.body.innerHTML
    place.replaceChildren(...next.body.childNodes)
    fresh = null
    show.parentElement!.hidden = true
    say('')
  }

  const takeLines = (next: Document) => {
    const ids = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-claim]')].map((line) => line.dataset.claim!)
    for (const line of place.querySelectorAll<HTMLElement>('[data-claim]')) {
      const newer = next.querySelector(`[data-claim="${line.dataset.claim}"]`)
      line.classList.toggle('gone', !newer)
      for (const part of ['.why-here', '.queue-count']) {
        const [here, there] = [line.querySelector(part), newer?.querySelector(part)]
        if (here && there && here.textContent !== there.textContent) here.textContent = there.textContent
      }
    }
    const isOther = ids(place).join() !== ids(next).join()
    show.parentElement!.hidden = !isOther
    if (isOther) say(live.dataset.changed!)
  }

  const look = async () => {
    if (document.hidden) return
    try {
      const answer = await fetch(place.dataset.queue!, { credentials: 'same-origin', cache: 'no-store', redirect: 'manual' })
      if (answer.status === 403 || answer.type === 'opaqueredirect') return say(live.dataset.out!)
      if (!answer.ok) throw new Error(String(answer.status))
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (next.body.innerHTML !== known && next.body.innerHTML !== fresh?.body.innerHTML) {
        fresh = next
        take(next)
      }
      if (isAway) say(live.dataset.on!)
      isAway = false
    } catch {
      lose()
    }
  }

  const lose = () => {
    isAway = true
    say(live.dataset.away!)
  }

  show.addEventListener('click', () => {
    for (const box of marked()) box.checked = false
    if (place.contains(document.activeElement)) (document.activeElement as HTMLElement).blur()
    if (fresh) take(fresh)
    count()
  })
  const count = () => {
    const note = document.querySelector('[data-marked]')
    if (note) note.textContent = marked().length > 0 ? `(${marked().length})` : ''
  }
  place.addEventListener('change', count)
  document.addEventListener('visibilitychange', () => void look())
  addEventListener('online', () => void look())
  addEventListener('offline', lose)
  setInterval(() => void look(), every)

  const lines = () => [...place.querySelectorAll<HTMLElement>('[data-claim]')]
  const here = () => lines().findIndex((line) => line.contains(document.activeElement))
  const go = (step: number) => {
    const all = lines()
    const at = here()
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))]?.querySelector<HTMLElement>('.queue-title')?.focus()
    return all.length > 0
  }
  const boxHere = () => lines()[here()]?.querySelector<HTMLInputElement>('input.choose')

  onKeys((keys) => {
    if (keys === 'j') return go(1)
    if (keys === 'k') return go(-1)
    if (keys === 'x') {
      const box = boxHere()
      box?.click()
      return Boolean(box)
    }
    const button = document.querySelector<HTMLButtonElement>(`[data-bulk="${CSS.escape(keys)}"]`)
    if (!button) return false
    const box = boxHere()
    if (marked().length === 0 && box) box.checked = true
    button.click()
    return true
  })
}
