/** The editor's page about matching: what is in the index, when the desk answers, how often that is right, and what other cut-offs would change. */
import type { JobState } from '#desk/background'
import type { CheckFacets } from '#desk/checks'
import type { LastLearning } from '#desk/learning'
import { type AnsweredShare, type DecidedCuts, fewestClaims } from '#desk/matching'
import type { Evaluation } from '#desk/tuning'
import type { DecisionCuts } from '#match'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { evaluationSection } from './evaluation-section.ts'
import { learningSection } from './learning-section.ts'
import { rankerSection, type RankersView } from './ranker-section.ts'
import { chance } from './shares.ts'
import { tryCutsSection } from './try-cuts-section.ts'

export interface MatchingView {
  index: { checks: number; seq: number; head: number; facets: CheckFacets; encoded: number | null }
  cuts: DecisionCuts
  decided: DecidedCuts[]
  answered: AnsweredShare
  job: JobState | null
  evaluation: Evaluation | null
  learning: JobState | null
  learnt: LastLearning | null
  rankers: RankersView
  tried: TriedCuts
  saved: boolean
}

export interface TriedCuts extends DecisionCuts {
  reason: string
  /** Why it was not taken. */
  problem?: string
}

export function matchingPage(frame: Frame, view: MatchingView): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('desk.matching.title'),
    here: 'matching',
    content: html`<div class="stack">
<div class="title-block narrow"><h1>${words.say('desk.matching.title')}</h1><p class="lead soft">${words.say('desk.matching.intro')}</p><p><a href="/desk/matching/explain">${words.say('desk.explain.title')}</a></p></div>
${view.saved ? html`<p class="note narrow" role="status">${words.say('desk.cuts.saved')}</p>` : ''}
${cutsSection(words, view)}
${evaluationSection(words, view)}
${tryCutsSection(words, view)}
${learningSection(words, view)}
${rankerSection(words, view.rankers)}
${indexSection(words, view.index)}
</div>`,
  })
}

function cutsSection(words: Words, { cuts, decided, answered }: MatchingView): Html {
  const [newest] = decided
  return html`<section class="flow" aria-labelledby="cuts">
<div class="section-head"><h2 id="cuts">${words.say('desk.cuts.heading')}</h2></div>
<ul class="rules"><li>${words.say('desk.cuts.answer', { chance: chance(words, cuts.answer) })}</li><li>${words.say('desk.cuts.suggest', { chance: chance(words, cuts.suggest) })}</li><li>${words.say('desk.cuts.none')}</li></ul>
<p class="soft narrow">${newest ? words.say('desk.cuts.since', { date: words.date(newest.decidedAt), reason: newest.reason }) : words.say('desk.cuts.default')}</p>
<p class="soft narrow">${answeredSentence(words, answered)}</p>
${decided.length > 1 ? history(words, decided) : ''}
</section>`
}

function answeredSentence(words: Words, { claims, share }: AnsweredShare): string {
  if (claims < fewestClaims) return words.say('desk.cuts.shareFew', { claims, fewest: fewestClaims })
  return share === undefined ? words.say('desk.cuts.shareMany', { claims }) : words.say('desk.cuts.share', { claims, share: chance(words, share) })
}

function history(words: Words, decided: DecidedCuts[]): Html {
  return html`<details><summary>${words.say('desk.cuts.history')}</summary>
<div class="table-box" tabindex="0" role="region" aria-label="${words.say('desk.cuts.history')}"><table class="figures"><thead><tr><th scope="col">${words.say('desk.cuts.when')}</th><th scope="col">${words.say('desk.cuts.answerFrom')}</th><th scope="col">${words.say('desk.cuts.suggestFrom')}</th><th scope="col">${words.say('desk.cuts.reason')}</th></tr></thead>
<tbody>${decided.map(({ answer, suggest, reason, decidedAt }) => html`<tr><th scope="row"><time datetime="${decidedAt.toISOString()}">${words.date(decidedAt)}</time></th><td>${chance(words, answer)}</td><td>${chance(words, suggest)}</td><td dir="auto">${reason}</td></tr>`)}</tbody></table></div></details>`
}

const mostLanguages = 12

function indexSection(words: Words, { checks, seq, head, facets, encoded }: MatchingView['index']): Html {
  return html`<section class="flow" aria-labelledby="index">
<div class="section-head"><h2 id="index">${words.say('desk.index.heading')}</h2></div>
<p>${words.say('desk.index.checks', { count: checks })} ${seq < head ? words.say('desk.index.behind', { count: head - seq }) : words.say('desk.index.current')}</p>
${encoded === null ? '' : html`<p>${words.say(encoded < checks ? 'desk.index.encoding' : 'desk.index.encoded', { encoded, checks })}</p>`}
${facets.languages.length === 0 ? '' : html`<p class="soft">${words.say('desk.index.languages', { languages: words.list(languagesOf(words, facets.languages)) })}</p>`}
<details><summary>${words.say('desk.numbers')}</summary><p class="soft">${words.say('desk.index.feed', { seq, head })}</p></details>
</section>`
}

function languagesOf(words: Words, languages: { language: string; checks: number }[]): string[] {
  const more = languages.length - mostLanguages
  return [...languages.slice(0, mostLanguages).map(({ language, checks }) => words.say('checks.withCount', { name: words.languageName(language), count: checks })), ...(more > 0 ? [words.say('desk.index.moreLanguages', { more })] : [])]
}
