/** The page of a draft made live: the editor, saving by itself, what a crash left behind, who else is here, and the list of what is missing. */
import './evidence.ts'
import { Keeper } from './drafting/kept.ts'
import { type PartField, partsOf } from './drafting/part.ts'
import { Saving, type State } from './drafting/saving.ts'
import { mount } from './editor/index.ts'
import { wordsOf } from './shared/say.ts'
import { settleAside } from './shared/aside.ts'
import { send } from './shared/send.ts'

const glance = 6_000

const form = document.querySelector<HTMLFormElement>('form[data-edition]')
if (form) await begin(form)

async function begin(form: HTMLFormElement): Promise<void> {
  const { edition, person, parts: address, here } = form.dataset as Record<string, string>
  const say = wordsOf(form)
  const keeper = new Keeper(person, edition)
  const status = document.querySelector<HTMLElement>('[data-draft-state]')!
  const parts = partsOf(form)
  const savings = new Map(parts.map((part) => [part.name, new Saving(part, { address, keeper, say, told, saved: takeNews })]))

  for (const part of parts) {
    const saving = savings.get(part.name)!
    const field = part.element.querySelector<HTMLTextAreaElement>('textarea[data-editor]')
    if (field) {
      const editor = mount(field, { say, footnotes: 'sources' in form.dataset, longest: Number(field.dataset.longest), changed: () => saving.typed(), tell: (sentence) => part.say(sentence, 'bad') })
      part.element.addEventListener('part-written', (event) => editor.replace((event as CustomEvent<string>).detail))
    }
    part.element.addEventListener('input', () => saving.typed())
    countDown(part)
  }
  settleAside(document.querySelector('.workspace'))

  function told(): void {
    const states = [...savings.values()].map(({ state }) => state)
    const worst = (['signed-out', 'away', 'undecided', 'saving'] as State[]).find((state) => states.includes(state)) ?? 'saved'
    if (status.dataset.state === worst) return
    status.dataset.state = worst
    status.textContent = say(`state.${worst}`)
    document.querySelector<HTMLElement>('[data-sign-in]')!.hidden = worst !== 'signed-out'
  }

  /** What stands beside the draft is made by the server, from what it has. */
  function takeNews(news: Record<string, unknown>): void {
    const beside = document.querySelector('[data-checklist]')
    if (beside && typeof news.checklist === 'string' && beside.innerHTML !== news.checklist) beside.innerHTML = news.checklist
    document.querySelector('[data-missing]')!.textContent = String(beside?.querySelectorAll('.unmet').length ?? '')
  }

  async function saveAll(): Promise<boolean> {
    await Promise.all([...savings.values()].map((saving) => saving.save()))
    return [...savings.values()].every((saving) => !saving.isDirty)
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await saveAll()
  })
  for (const other of document.querySelectorAll<HTMLFormElement>('form[data-after-saving]')) {
    other.addEventListener('submit', async (event) => {
      event.preventDefault()
      if (await saveAll()) other.submit()
      else status.scrollIntoView({ block: 'center' })
    })
  }
  const flush = () => [...savings.values()].forEach((saving) => void saving.save())
  addEventListener('online', flush)
  addEventListener('focus', flush)
  addEventListener('pagehide', () => savings.forEach((saving) => saving.leave()))
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    flush()
  })

  const look = async (): Promise<void> => {
    if (document.hidden) return
    const at = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset.part ?? ''
    const answer = await send(here, { part: at, known: JSON.stringify(Object.fromEntries(parts.map(({ name, base }) => [name, base]))) })
    if (answer.kind !== 'done') return
    const { people, parts: newer } = answer.data as { people: { name: string; part: string }[]; parts: Record<string, { text: string; revision: number; name: string }> }
    for (const part of parts) {
      const names = people.filter((one) => one.part === part.name).map(({ name }) => name)
      part.here(names.length > 0 ? say('here', { name: names.join(', ') }) : '')
      const other = newer[part.name]
      if (other && other.revision > part.base) savings.get(part.name)!.follow(other.text, other.revision, other.name)
    }
    takeNews(answer.data as Record<string, unknown>)
  }
  form.addEventListener('focusin', () => void look())
  for (const saving of savings.values()) await saving.restore()
  setInterval(() => void look(), glance)
  await look()
}

/** How many characters are left, said when it matters. */
function countDown({ element }: PartField): void {
  const shown = element.querySelector<HTMLElement>('[data-longest-shown]')
  const field = element.querySelector<HTMLTextAreaElement>('textarea')
  if (!shown || !field) return
  const limit = Number(shown.dataset.longestShown)
  const sentence = shown.dataset.sentence!
  const count = () => {
    const left = limit - [...field.value].length
    shown.textContent = sentence.replace('{left}', String(left))
    shown.dataset.kind = left < 0 ? 'bad' : 'quiet'
  }
  element.addEventListener('input', count)
  element.addEventListener('part-written', count)
  count()
}
