/** Why a claim stands where it stands, in words. */
import { type QueueLine, type ScoreFacts, type ScorePart, scoreParts } from '#desk/claims'
import type { Words } from '#words'

type Facts = ScoreFacts & Pick<QueueLine, 'isDue'> & { isDrafted?: boolean; people?: string[] }

/** As a sentence: "41 people asked, 30 of them today; about health; nobody is on it". */
export function whyHere(words: Words, facts: Facts, now: Date): string {
  const said = [
    facts.askers > 0 && facts.askedToday >= facts.askers ? words.say('queue.why.askersToday', { count: facts.askers }) : words.say('queue.why.askers', { count: facts.askers, today: facts.askedToday }),
    facts.askedToday === 0 && facts.lastAskedAt ? words.say('queue.why.last', { days: Math.max(1, Math.floor((now.getTime() - facts.lastAskedAt.getTime()) / 86_400_000)) }) : '',
    facts.topic ? words.say(facts.publicWelfare ? 'queue.why.welfare' : 'queue.why.topic', { topic: words.topicName(facts.topic) }) : '',
    facts.harm ? words.say('queue.why.harm') : '',
    facts.reach ? words.say('queue.why.reach') : '',
    facts.isDrafted ? words.say('queue.why.drafted') : '',
    facts.people && facts.people.length > 0 ? words.say('queue.why.people', { names: words.list(facts.people), count: facts.people.length }) : facts.peopleOnIt === 0 ? words.say('queue.why.nobody') : '',
    facts.isDue ? words.say('queue.why.due') : '',
  ]
  return said.filter(Boolean).reduce((said, more) => words.say('queue.why.then', { said, more }))
}

/** The same as figures, for whoever wants to know exactly. */
export function partsHere(words: Words, facts: Facts, now: Date): { part: ScorePart; said: string }[] {
  return scoreParts(facts, now, facts.isDue).map((part) => ({ part, said: words.say(`queue.part.${part.kind}`) }))
}
