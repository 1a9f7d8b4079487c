/** What stands beside a check or an explainer: who made it, its versions, its entry in the public log, its languages, and what a reader can do. */
import { type DeskFacts, firstOf } from '#publish'
import type { PublishedEdition, PublishedVersion } from '#desk/published'
import { type AnyDocument, isExplainer } from '#desk/versions'
import type { Words } from '#words'
import { addressAtHome } from '../address.ts'
import { html, type Html } from '../html.ts'
import { speech } from '../speech.ts'
import { topicLinks } from '../topics.ts'

export interface Recorded {
  desk: DeskFacts
  edition: PublishedEdition
  document: AnyDocument
  version: PublishedVersion
}

export function record(words: Words, recorded: Recorded): Html {
  const { edition } = recorded
  const home = addressAtHome(edition)
  return html`<div class="aside">
<section aria-labelledby="facts"><h2 id="facts">${words.say(edition.kind === 'explainer' ? 'explainer.facts' : 'check.facts')}</h2>${facts(words, recorded)}</section>
<section class="flow" aria-labelledby="proof"><h2 id="proof">${words.say('published.entry')}</h2>${proof(words, recorded)}</section>
${edition.editions.length > 0 ? languages(words, edition) : ''}
<section class="flow do" aria-label="${words.say('published.report')}">
<p>${words.say('published.trust')}</p>
<p><a class="button quiet" href="${home}/report">${words.say('published.report')}</a></p>
${edition.takenBack || edition.kind === 'explainer' ? '' : html`<p><a class="button quiet" href="${home}/share">${words.say('share.link')}</a></p>`}
${edition.kind === 'explainer' ? html`<p><a class="button quiet" href="/explainers">${words.say('explainers.all')}</a></p>` : html`<p><a class="button quiet" href="/methods">${words.say('published.how')}</a></p>`}
<p><a class="button quiet" href="/">${words.say(edition.kind === 'explainer' ? 'explainer.ask' : 'check.ask')}</a></p>
</section>
</div>`
}

function facts(words: Words, { desk, edition, document, version }: Recorded): Html {
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  const [newest] = edition.versions
  const first = firstOf(edition)
  return html`<dl class="facts">
${fact(words.say('published.writtenBy'), document.author ? html`<bdi>${document.author}</bdi>` : words.say('published.writtenByDesk', { desk: desk.name }))}
${fact(words.say('published.approvedBy'), version.approver ? html`<bdi>${version.approver}</bdi>` : words.say('published.approvedByOther', { desk: desk.name }))}
${fact(words.say('published.first'), day(words, first.publishedAt))}
${newest.number > 1 ? fact(words.say('published.last'), day(words, newest.publishedAt)) : ''}
${fact(words.say('published.version'), html`${words.say('published.versionOf', { number: version.number, count: newest.number })}<br><a href="${addressAtHome(edition)}/versions">${words.say('published.history')}</a>`)}
${edition.language === 'und' ? '' : fact(words.say('check.language'), words.languageName(edition.language))}
${document.topics.length > 0 ? fact(words.say('published.topics'), topicLinks(words, document.topics)) : ''}
${isExplainer(document) || edition.takenBack ? '' : fact(words.say('check.meaning', { rating: words.say(`rating.${document.rating.key}`) }), words.say(`rating.meaning.${document.rating.key}`))}
</dl>`
}

export function day(words: Words, moment: Date): Html {
  return html`<time datetime="${moment.toISOString()}">${words.date(moment)}</time>`
}

function proof(words: Words, { edition, version }: Recorded): Html {
  const home = addressAtHome(edition)
  const standing = version.number === edition.versions[0].number
  return html`<p class="log-entry">${words.say('published.entryNumber', { number: words.number(version.entryIndex) })}</p>
<p>${words.pieces<Html>('published.entryMeans', { log: (text) => html`<a href="/log">${text}</a>` })}</p>
<ul class="plain-list">
<li><a href="${home}/proof${standing ? '' : `?version=${version.number}`}">${words.say('published.proof')}</a></li>
<li><a href="${home}/versions/${version.number}.json">${words.say('published.bytes')}</a></li>
</ul>
<p class="soft">${words.say('published.hash')}<br><code class="hash">${version.sha256}</code></p>`
}

function languages(words: Words, { editions }: PublishedEdition): Html {
  return html`<section aria-labelledby="editions"><h2 id="editions">${words.say('check.translations')}</h2>
<ul class="plain-list">${editions.map((edition) => html`<li><a href="${addressAtHome(edition)}" hreflang="${edition.language}" ${speech(edition.language)}>${edition.name}</a> <span class="soft">${words.languageName(edition.language)}</span></li>`)}</ul></section>`
}
