/** The road of one message: what was decided and why, each candidate with what matched where, and what would have changed it. */
import type { Check } from '#desk/checks'
import type { DecisionCuts, Doubt, Explanation } from '#match'
import type { Words } from '#words'
import { addressAtHome } from '../../views/address.ts'
import { byline, isolated } from '../../views/byline.ts'
import { excerpt } from '../../views/excerpt.ts'
import { html, type Html } from '../../views/html.ts'
import { ratingBadge } from '../../views/rating.ts'
import { reasonSentence } from '../../views/reasons.ts'
import { speech } from '../../views/speech.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { marked } from './marked.ts'
import { groupedParts } from './parts.ts'
import { bar, chance, leaning } from './shares.ts'

export interface ExplainedCheck {
  check: Check
  explanation: Explanation
}

export interface ExplainView {
  typed: string
  refused?: string
  result?: { text: string; candidates: ExplainedCheck[]; cuts: DecisionCuts }
}

export function explainPage(frame: Frame, { typed, refused, result }: ExplainView): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say(result ? 'desk.explain.resultTitle' : 'desk.explain.title'),
    here: 'matching',
    content: html`<div class="stack">
<div class="title-block narrow"><h1>${words.say(result ? 'desk.explain.resultTitle' : 'desk.explain.title')}</h1><p><a href="/desk/matching">${words.say('desk.explain.back')}</a></p>${result ? '' : html`<p class="lead soft">${words.say('desk.explain.intro')}</p>`}</div>
${result ? road(words, result) : ''}
<section class="narrow flow" aria-labelledby="again">
<h2 id="again" ${result ? '' : html`class="hidden-visually"`}>${words.say(result ? 'desk.explain.again' : 'desk.explain.title')}</h2>
${form(words, typed, refused)}
</section>
</div>`,
  })
}

function form(words: Words, typed: string, refused?: string): Html {
  return html`<form class="ask" method="post" action="/desk/matching/explain">
${refused ? html`<div class="refusal" role="alert" id="refusal"><p>${refused}</p></div>` : ''}
<label for="text">${words.say('desk.explain.label')}</label>
<p class="hint" id="hint">${words.say('desk.explain.hint')}</p>
<textarea id="text" name="text" rows="6" required dir="auto" spellcheck="false" autocomplete="off" ${refused ? html`aria-invalid="true" aria-describedby="refusal hint"` : html`aria-describedby="hint"`}>
${typed}</textarea>
<div><button class="button" type="submit">${words.say('desk.explain.button')}</button></div>
</form>`
}

function road(words: Words, { text, candidates, cuts }: NonNullable<ExplainView['result']>): Html {
  const [first] = candidates
  return html`<section class="flow narrow" aria-labelledby="decision">
<h2 id="decision">${words.say(`desk.explain.decided.${first?.explanation.decision ?? 'none'}`)}</h2>
<div class="flow" role="status">${decided(words, first, cuts)}</div>
</section>
${candidates.length === 0 ? '' : html`<section class="flow" aria-labelledby="candidates">
<div class="section-head"><h2 id="candidates">${words.say('desk.explain.candidates', { count: candidates.length })}</h2></div>
<p class="soft legend">${words.say('desk.explain.legend')} <mark class="run">${words.say('desk.explain.legendRun')}</mark> <mark class="word">${words.say('desk.explain.legendWord')}</mark></p>
<ol class="candidates">${candidates.map((candidate) => html`<li>${candidateCard(words, text, candidate, cuts)}</li>`)}</ol>
</section>`}`
}

function decided(words: Words, first: ExplainedCheck | undefined, cuts: DecisionCuts): Html {
  if (!first) return html`<p>${words.say('desk.explain.nothing')}</p>`
  const { score, share, decision } = first.explanation
  const counted = share ? html`<p>${words.say('desk.explain.share', { alone: chance(words, share.alone), share: chance(words, share.answered) })}</p>` : ''
  const said = { score: chance(words, score), answer: chance(words, cuts.answer), suggest: chance(words, cuts.suggest) }
  if (isTurned(first.explanation) && score >= cuts.answer) return html`<p>${words.say('desk.explain.why.turned', said)}</p>
${counted}
${scale(words, score, cuts)}
<p>${words.say('desk.explain.change.turned')}</p>`
  return html`<p>${words.say(`desk.explain.why.${decision}`, said)}</p>
${counted}
${scale(words, score, cuts)}
<p>${words.say(isTurned(first.explanation) && decision === 'suggest' ? 'desk.explain.change.turnedToo' : `desk.explain.change.${decision}`, said)}</p>`
}

/** What may say the opposite of a claim is never answered with it. */
function isTurned({ reasons }: Explanation): boolean {
  return reasons.some(({ kind }) => kind === 'says-the-opposite')
}

/** The probability on a line, with the two cut-offs on it. */
function scale(words: Words, score: number, { answer, suggest }: DecisionCuts): Html {
  const at = (value: number) => (value * 100).toFixed(1)
  return html`<svg class="scale-line" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${words.say('desk.explain.scale', { score, answer, suggest })}"><rect class="bar-ground" y="2" width="100" height="4"/><rect class="zone-suggest" x="${at(suggest)}" y="2" width="${at(answer - suggest)}" height="4"/><rect class="zone-answer" x="${at(answer)}" y="2" width="${at(1 - answer)}" height="4"/><rect class="needle" x="${Math.min(99, Math.max(0, score * 100 - 0.5)).toFixed(1)}" width="1" height="8"/></svg>
<p class="soft legend"><span class="key key-suggest"></span>${words.say('desk.explain.zoneSuggest')} <span class="key key-answer"></span>${words.say('desk.explain.zoneAnswer')} <span class="key key-needle"></span>${words.say('desk.explain.zoneHere')}</p>`
}

function candidateCard(words: Words, text: string, { check, explanation }: ExplainedCheck, cuts: DecisionCuts): Html {
  const { score, reasons, missing, without, doubts } = explanation
  const telling = reasons.flatMap((reason) => (reason.kind === 'shared-words' || reason.kind === 'translated-words' ? reason.words : reason.kind === 'shared-names' ? reason.names : reason.kind === 'shared-numbers' ? reason.numbers : []))
  const part = reasons.find((reason) => reason.kind === 'part-of-message')
  const otherwise = reasons.filter(({ kind }) => kind === 'says-otherwise')
  const common = reasons.filter((reason) => !otherwise.includes(reason))
  const theirs = [check.claim, check.title, check.summary].filter(Boolean).join('\n')
  const zone = score >= cuts.answer && !isTurned(explanation) ? 'answer' : score >= cuts.suggest ? 'suggest' : 'none'
  return html`<article class="finding" aria-labelledby="claim-${check.id}">
<p class="chance"><strong>${words.say('desk.explain.chance', { chance: chance(words, score) })}</strong> ${words.say(`desk.explain.zone.${zone}`)}</p>
${bar(score, 'gold')}
<h3 class="claim" id="claim-${check.id}" ${speech(check.language)}><a href="${addressAtHome(check)}">${check.claim}</a></h3>
<div class="rating-line">${ratingBadge(words, check)}<span class="meta">${byline(words, check)}</span></div>
${otherwise.map((reason) => html`<p class="note">${reasonSentence(words, reason)}</p>`)}
<div class="side-by-side">
<div><h4>${words.say('desk.explain.inMessage')}</h4><blockquote dir="auto">${marked(part?.text ?? excerpt(text, 1500), { text: theirs, telling })}</blockquote></div>
<div><h4>${words.say('desk.explain.inCheck')}</h4><blockquote ${speech(check.language)}>${marked(theirs, { text, telling })}</blockquote></div>
</div>
${common.length === 0 ? '' : html`<div><h4>${words.say('desk.explain.reasons')}</h4><ul class="reasons">${common.map((reason) => html`<li>${reasonSentence(words, reason)}</li>`)}</ul></div>`}
${missing.length === 0 ? '' : html`<p>${words.say('desk.explain.missing', { words: words.list(missing.map((word) => words.say('desk.explain.word', { word: isolated(word) }))), raises: zone === 'answer' ? 'answered' : without !== null ? 'yes' : 'no', chance: chance(words, without ?? score) })}</p>`}
${doubts.length === 0 ? '' : html`<div><h4>${words.say('desk.explain.doubts')}</h4><ul class="reasons">${doubts.map((doubt) => html`<li>${doubtSentence(words, doubt)}</li>`)}</ul></div>`}
${contributions(words, check.id, explanation)}
</article>`
}

function doubtSentence(words: Words, doubt: Doubt): string {
  if (doubt.kind === 'little-of-claim') return words.say('desk.explain.doubt.little-of-claim', { share: Math.round(doubt.share * 100) })
  if (doubt.kind === 'numbers-lacking') return words.say('desk.explain.doubt.numbers-lacking', { count: doubt.count })
  return words.say(`desk.explain.doubt.${doubt.kind}`)
}

function contributions(words: Words, id: string, { features, score, rank }: Explanation): Html | '' {
  const groups = groupedParts(features)
  const most = Math.max(...groups.map(({ contribution }) => Math.abs(contribution)), 0)
  return html`${groups.length === 0 ? '' : html`<table class="figures parts"><caption>${words.say('desk.explain.parts')}</caption>
<tbody>${groups.map(({ group, contribution }) => html`<tr><th scope="row">${words.say(`desk.part.${group}`)}</th><td class="bar-cell">${leaning(contribution, most)}</td><td>${words.say(contribution < 0 ? 'desk.part.against' : 'desk.part.for')}</td></tr>`)}</tbody></table>`}
<details><summary>${words.say('desk.numbers')}</summary>
<ul class="plain-list"><li>${words.say('desk.explain.probability', { score })}</li>${rank === null ? '' : html`<li>${words.say('desk.explain.rank', { rank })}</li>`}</ul>
${features.length === 0 ? '' : html`<div class="table-box" tabindex="0" role="region" aria-labelledby="features-${id}"><table class="figures"><caption id="features-${id}">${words.say('desk.explain.features')}</caption><thead><tr><th scope="col">${words.say('desk.explain.feature')}</th><th scope="col">${words.say('desk.explain.value')}</th><th scope="col">${words.say('desk.explain.moved')}</th></tr></thead>
<tbody lang="en" dir="ltr">${features.map(({ name, value, contribution }) => html`<tr><th scope="row">${name}</th><td>${value.toFixed(4)}</td><td>${contribution.toFixed(4)}</td></tr>`)}</tbody></table></div>`}
</details>`
}
