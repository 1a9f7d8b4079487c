/** The list of checks, with search and filters that work as an ordinary form. */
import type { Check, CheckFacets } from '#desk/checks'
import { isRatingKey } from '#desk/checks'
import type { Words } from '#words'
import { isolated } from './byline.ts'
import { checkList } from './check-list.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { byName } from './topics.ts'

export interface ListQuestion {
  query: string
  language: string
  rating: string
  topic: string
  from: string
  to: string
  cursor: string
}

export interface ListedChecks {
  question: ListQuestion
  checks: Check[]
  nextCursor: string | null
  facets: CheckFacets
}

export function checksPage(words: Words, { question, checks, nextCursor, facets }: ListedChecks): Html {
  const filtered = Boolean(question.query) || isNarrowed(question)
  return layout(words, {
    title: question.query ? `${question.query} · ${words.say('checks.title')}` : words.say('checks.title'),
    here: 'checks',
    description: words.say('checks.intro'),
    content: html`<div class="title-block"><h1>${words.say('checks.title')}</h1><p class="lead soft narrow">${words.say('checks.intro')}</p><p class="soft narrow">${words.pieces<Html>('explainers.from', { link: (text) => html`<a href="/explainers">${text}</a>` })}</p></div>
${facets.checks > 0 ? searchForm(words, question, facets, filtered) : ''}
${checks.length > 0 ? found(words, { question, checks, nextCursor, facets }, filtered) : nothing(words, facets.checks > 0)}`,
  })
}

function isNarrowed({ language, rating, topic, from, to }: ListQuestion): boolean {
  return Boolean(language || rating || topic || from || to)
}

function searchForm(words: Words, question: ListQuestion, facets: CheckFacets, filtered: boolean): Html {
  const option = (value: string, text: string, chosen: string) => html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`
  const about = new Map(facets.topics.map(({ topic, checks }) => [topic, checks]))
  const counted = (name: string, count: number) => words.say('checks.withCount', { name, count })
  return html`<form class="search" method="get" action="/checks" role="search" aria-label="${words.say('checks.filters')}">
<div><label for="query">${words.say('checks.search')}</label><input id="query" name="query" type="search" value="${question.query}" maxlength="500" dir="auto"></div>
<details class="filter-fold" ${isNarrowed(question) ? html`open` : ''}><summary>${words.say('checks.narrow')}</summary><div class="search-filters">
<div><label for="language">${words.say('checks.language')}</label><select id="language" name="language">${option('', words.say('checks.anyLanguage'), question.language)}${facets.languages.map(({ language, checks }) => option(language, counted(words.languageName(language), checks), question.language))}</select></div>
<div><label for="rating">${words.say('checks.rating')}</label><select id="rating" name="rating">${option('', words.say('checks.anyRating'), question.rating)}
${facets.ratingKeys.length === 0 ? '' : html`<optgroup label="${words.say('checks.ratingsDesk')}">${facets.ratingKeys.map(({ ratingKey, checks }) => option(ratingKey, counted(words.say(`rating.${ratingKey}`), checks), question.rating))}</optgroup>`}
${facets.ratings.length === 0 ? '' : html`<optgroup label="${words.say('checks.ratingsOthers')}">${facets.ratings.filter(({ rating }) => !isRatingKey(rating)).map(({ rating, checks }) => option(rating, counted(rating, checks), question.rating))}</optgroup>`}</select></div>
${about.size === 0 ? '' : html`<div><label for="topic">${words.say('checks.topic')}</label><select id="topic" name="topic">${option('', words.say('checks.anyTopic'), question.topic)}${byName(words, [...about.keys()]).map((key) => option(key, counted(isolated(words.topicName(key)), about.get(key)!), question.topic))}</select></div>`}
<div><label for="from">${words.say('checks.from')}</label><input id="from" name="from" type="date" value="${question.from}"></div>
<div><label for="to">${words.say('checks.to')}</label><input id="to" name="to" type="date" value="${question.to}"></div>
</div></details>
<div class="go"><button class="button" type="submit">${words.say('checks.show')}</button>${filtered ? html`<a class="clear" href="/checks">${words.say('checks.clear')}</a>` : ''}</div>
</form>`
}

function found(words: Words, { question, checks, nextCursor, facets }: ListedChecks, filtered: boolean): Html {
  const next = nextCursor ? `/checks?${new URLSearchParams(Object.entries({ ...question, cursor: nextCursor }).filter(([, value]) => value))}` : null
  const first = question.cursor ? `/checks?${new URLSearchParams(Object.entries({ ...question, cursor: '' }).filter(([, value]) => value))}` : null
  const count = filtered ? words.say(next ? 'checks.foundMore' : first ? 'checks.foundLast' : 'checks.found', { count: checks.length }) : words.say('checks.total', { count: facets.checks })
  return html`<div class="found"><p role="status"><strong>${count}</strong></p><p class="soft">${words.say(question.query ? 'checks.bestFirst' : 'checks.newestFirst')}</p></div>
${checkList(words, checks)}
${next || first ? html`<nav class="paging" aria-label="${words.say('checks.pages')}">${next ? html`<a class="button" rel="next" href="${next}">${words.say('checks.more')}</a>` : ''}${first ? html`<a class="button quiet" href="${first}">${words.say('checks.first')}</a>` : ''}</nav>` : ''}`
}

function nothing(words: Words, somewhere: boolean): Html {
  return html`<div class="empty" role="status">
<h2>${words.say(somewhere ? 'checks.none' : 'checks.empty')}</h2>
<p>${words.say(somewhere ? 'checks.noneHint' : 'checks.emptyHint')}</p>
<p><a href="/">${words.say('ask.title')}</a></p>
</div>`
}
