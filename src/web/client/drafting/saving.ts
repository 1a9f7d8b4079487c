/** Saves each part a moment after the last key, keeps what the desk does not have yet, and overwrites nobody. */
import type { Say } from '../shared/say.ts'
import { send } from '../shared/send.ts'
import { closeConflict, isOpen, type Other, showConflict } from './conflict.ts'
import type { Kept, Keeper } from './kept.ts'
import type { PartField } from './part.ts'

const pause = 1_500
const longestWait = 30_000

export type State = 'saved' | 'saving' | 'away' | 'signed-out' | 'undecided'

interface Options {
  address: string
  keeper: Keeper
  say: Say
  /** What holds for the whole draft. */
  told(state: State): void
  /** What the desk says of the draft after a save. */
  saved(news: Record<string, unknown>): void
}

export class Saving {
  readonly #part: PartField
  readonly #options: Options
  /** What the desk has, as far as this page knows. */
  #known: string
  #timer: ReturnType<typeof setTimeout> | undefined
  #wait = 2_000
  #running: Promise<void> | undefined
  /** Asked for before anything is typed here, which is kept in the same place. */
  readonly #left: Promise<Kept | undefined>
  #keeping: Promise<unknown> | undefined
  state: State = 'saved'

  constructor(part: PartField, options: Options) {
    this.#part = part
    this.#options = options
    this.#known = part.sent
    this.#left = options.keeper.find(part.name)
  }

  get isDirty(): boolean {
    return this.#part.read() !== this.#known
  }

  /** What an earlier page, or one that crashed, left behind; it writes over nothing that was typed before it was found, be it before there was a script. */
  async restore(): Promise<void> {
    const { keeper, say } = this.#options
    const kept = await this.#left
    if (this.isDirty) return this.typed()
    if (!kept) return
    if (kept.text === this.#known) return keeper.forget(this.#part.name)
    this.#part.write(kept.text)
    this.#part.base = kept.base
    this.#part.say(say('restored', { time: clockTime(kept.at) }), 'note')
    await this.save()
  }

  typed(): void {
    const { keeper, say } = this.#options
    if (!this.isDirty && !isOpen(this.#part)) {
      clearTimeout(this.#timer)
      this.#tell('saved')
      return void keeper.forget(this.#part.name)
    }
    this.#keeping = keeper.keep(this.#part.name, { base: this.#part.base, text: this.#part.read(), at: Date.now() })
    if (isOpen(this.#part)) return
    this.#part.say(say('typing'))
    this.#tell('saving')
    this.#again(pause)
  }

  /** Somebody else saved this part while nothing was being typed in it here. */
  follow(text: string, revision: number, name: string): void {
    if (this.isDirty || isOpen(this.#part)) return
    this.#known = text
    this.#part.base = revision
    this.#part.write(text)
    this.#known = this.#part.read()
    this.#part.say(this.#options.say('followed', { name }), 'note')
  }

  async save(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#running) return this.#running.then(() => this.save())
    if (!this.isDirty || isOpen(this.#part)) return
    this.#running = this.#send().finally(() => (this.#running = undefined))
    return this.#running
  }

  /** When the page is being left there is no time to wait for an answer. */
  leave(): void {
    if (!this.isDirty || isOpen(this.#part)) return
    void send(this.#options.address, this.#fields(this.#part.read()), { keepalive: true })
  }

  #fields(text: string): Record<string, string> {
    return { part: this.#part.name, base: String(this.#part.base), text }
  }

  async #send(): Promise<void> {
    const { address, keeper, say, saved } = this.#options
    const text = this.#part.read()
    this.#tell('saving')
    const answer = await send(address, this.#fields(text))
    if (answer.kind === 'done') {
      const news = answer.data as { revision: number } & Record<string, unknown>
      this.#part.base = news.revision
      this.#known = text
      this.#wait = 2_000
      saved(news)
      if (this.isDirty) return this.typed()
      await keeper.forget(this.#part.name)
      this.#part.say(say('saved', { time: clockTime(Date.now()) }))
      return this.#tell('saved')
    }
    if (answer.kind === 'refused' && answer.data.code === 'changed-meanwhile') return this.#ask(answer.data.other as Other)
    if (answer.kind === 'refused') {
      this.#part.say(answer.data.detail ?? say('refused'), 'bad')
      return this.#tell('undecided')
    }
    await this.#keeping
    this.#part.say(say(answer.kind), 'bad')
    this.#tell(answer.kind)
    this.#again((this.#wait = Math.min(longestWait, this.#wait * 1.7)))
  }

  #ask(other: Other): void {
    const { say, keeper } = this.#options
    const mine = this.#part.read()
    if (mine === other.text) {
      this.#part.base = other.revision
      this.#known = mine
      void keeper.forget(this.#part.name)
      return this.#tell('saved')
    }
    void keeper.keep(this.#part.name, { base: this.#part.base, text: mine, at: Date.now() })
    this.#part.say(say('conflict.state'), 'bad')
    this.#tell('undecided')
    showConflict(this.#part, other, say, (choice) => {
      this.#part.base = other.revision
      this.#known = other.text
      if (choice === 'theirs') {
        this.#part.write(other.text)
        this.#known = this.#part.read()
        void keeper.forget(this.#part.name)
        this.#part.say(say('followed', { name: other.name }), 'note')
        return this.#tell('saved')
      }
      closeConflict(this.#part)
      void this.save()
    })
  }

  #again(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.save(), wait)
  }

  #tell(state: State): void {
    this.state = state
    this.#options.told(state)
  }
}

function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
}
