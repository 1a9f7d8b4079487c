/** One reviewer: looks at the queue, takes claims on, works on one, merges, closes, changes their mind; and writes down what the desk said had been done. */
import type { TestPerson } from '../../test/support/people.ts'

/** What the desk said that it did, for all reviewers together. */
export interface Done {
  merges: Set<string>
  closings: Set<string>
  /** Saves of a claim's details that were accepted. */
  saves: number
  clashes: number
  /** Person and claim, of those who never leave one. */
  taken: Set<string>
  wrong: string[]
}

export function nothingDone(): Done {
  return { merges: new Set(), closings: new Set(), saves: 0, clashes: 0, taken: new Set(), wrong: [] }
}

interface AtWork {
  url: string
  person: TestPerson
  random: () => number
  until: number
  rounds: number
  pause: number
  took: Record<string, number[]>
  done: Done
  leaves: boolean
}

export async function reviewer({ url, person, random, until, rounds, pause, took, done, leaves }: AtWork): Promise<void> {
  for (let round = 0; round < rounds && performance.now() < until; round++) {
    const { text } = await call('queue, kept fresh', '/desk/queue/list', undefined, [200])
    const ids = [...text.matchAll(/data-claim="([^"]+)"/g)].map(([, claim]) => claim)
    if (new Set(ids).size !== ids.length) done.wrong.push('a claim stands in the list twice')
    if (ids.length > 2) await something(ids, round)
    if (pause > 0) await new Promise((resume) => setTimeout(resume, random() * pause))
  }

  async function something(ids: string[], round: number): Promise<void> {
    const pick = () => ids[Math.floor(random() * ids.length)]
    const chance = random()
    if (chance < 0.4) await details(pick(), round)
    else if (chance < 0.7) await take(pick())
    else if (chance < 0.8) await whole(leaves ? pick() : undefined)
    else if (chance < 0.9) await merge(pick(), pick())
    else await close(pick())
  }

  async function details(claim: string, round: number): Promise<void> {
    const { status, text, to } = await call('claim', `/desk/claims/${claim}`, undefined, [200, 303])
    if (status === 303) return void (await call('claim', to, undefined, [200, 303]))
    const revision = /name="revision" value="(\d+)"/.exec(text)?.[1] ?? ''
    const saved = await call('save', `/desk/claims/${claim}/details`, { revision, wording: `Words ${round} of ${person.id}`, language: '', topic: '', appeared: '', reach: '', harm: '' }, [303, 409])
    if (saved.status === 303) done.saves++
    else done.clashes++
  }

  async function take(claim: string): Promise<void> {
    await call('take', '/desk/queue/take', { claim }, [303])
    if (!leaves) done.taken.add(`${person.id} ${claim}`)
  }

  async function whole(leaving?: string): Promise<void> {
    if (leaving) await call('leave', '/desk/queue/leave', { claim: leaving }, [303])
    await call('queue, whole page', '/desk/queue', undefined, [200])
  }

  async function merge(claim: string, into: string): Promise<void> {
    const { status, to } = await call('merge', '/desk/queue/merges', { claim, into }, [303, 409])
    if (status === 303) await perhapsUndo('merged', to, done.merges)
  }

  async function close(claim: string): Promise<void> {
    const { to } = await call('close', '/desk/queue/closings', { claim, reason: 'too-vague' }, [303])
    await perhapsUndo('closed', to, done.closings)
  }

  /** Every other time they change their mind at once. */
  async function perhapsUndo(what: string, to: string, kept: Set<string>): Promise<void> {
    const of = new URLSearchParams(to.split('?')[1]).get('of')
    if (!of) return
    for (const one of of.split('.')) kept.add(one)
    if (random() < 0.5) return
    await call('undo', '/desk/queue/undo', { what, of }, [303])
    for (const one of of.split('.')) kept.delete(one)
  }

  async function call(kind: string, path: string, fields: Record<string, string> | undefined, expected: number[]) {
    const start = performance.now()
    const answer = await fetch(url + path, { method: fields ? 'POST' : 'GET', headers: { Cookie: person.cookie, ...(fields ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}) }, body: fields && new URLSearchParams(fields).toString(), redirect: 'manual' })
    const text = await answer.text()
    ;(took[kind] ??= []).push(performance.now() - start)
    if (!expected.includes(answer.status)) done.wrong.push(`${kind}: ${answer.status}`)
    return { status: answer.status, text, to: answer.headers.get('location') ?? '' }
  }
}
