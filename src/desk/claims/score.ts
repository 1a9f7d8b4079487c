/** Why a claim stands where it stands in the queue: the parts of its score, in points. One point is as much as twice as many people. */

export interface ScoreFacts {
  askers: number
  askedToday: number
  lastAskedAt: Date | null
  topic: string | null
  publicWelfare: boolean
  harm: boolean
  reach: boolean
  peopleOnIt: number
  dueOn: string | null
  score: number
}

export interface ScorePart {
  kind: 'demand' | 'public-welfare' | 'harm' | 'reach' | 'nobody-on-it' | 'due'
  points: number
}

/** As migration 012 adds them up; a test holds the two together. */
export const points = { publicWelfare: 2, harm: 1, reach: 1, nobodyOnIt: 1 } as const
export const dayOfHeat = 1 / 3

/** What asking would be worth at this moment: log2 of one asker. */
export function heatAt(moment: Date): number {
  return ((moment.getTime() - Date.UTC(2020, 0, 1)) / 86_400_000) * dayOfHeat
}

/** A check that must be looked at again stands as if eight people had asked today. */
export const pointsWhenDue = 3

export function scoreParts(facts: ScoreFacts, now: Date, due: boolean): ScorePart[] {
  const bonus: ScorePart[] = [
    { kind: 'public-welfare', points: facts.publicWelfare ? points.publicWelfare : 0 },
    { kind: 'harm', points: facts.harm ? points.harm : 0 },
    { kind: 'reach', points: facts.reach ? points.reach : 0 },
    { kind: 'nobody-on-it', points: facts.peopleOnIt === 0 ? points.nobodyOnIt : 0 },
  ]
  const demand = facts.score - heatAt(now) - bonus.reduce((sum, part) => sum + part.points, 0)
  const parts: ScorePart[] = [{ kind: 'demand', points: demand }, ...bonus, { kind: 'due', points: due ? pointsWhenDue : 0 }]
  return parts.filter(({ kind, points }) => kind === 'demand' || points !== 0)
}
