/** The queue: what waits, filtered; what can be done with what is marked; and what was just done, to be undone. */
import { queueAges, type QueueFilters, type QueuePage, type QueueState, queueStates, queueWho, type SavedView, type Topic } from '#desk/claims'
import { html, type Html } from '../../views/html.ts'
import { byName } from '../../views/topics.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { queryOf, queueAddress, queueList } from './queue-list.ts'

export interface Done {
  what: 'taken' | 'left' | 'merged' | 'closed' | 'undone'
  /** What can be undone: ids with dots between them. */
  of: string
}

export interface QueueView {
  filters: QueueFilters
  page: QueuePage
  counts: Record<QueueState, number>
  topics: Topic[]
  languages: string[]
  views: SavedView[]
  done: Done | null
  now: Date
}

export function queuePage(frame: Frame, view: QueueView): Html {
  const { words, session } = frame
  const { filters, page, now } = view
  const isReviewer = session.roles.includes('reviewer')
  const key = (key: string, does: 'j' | 'k' | 'x' | 'a' | 'm' | 'c' | 'f' | 'u') => ({ key, does: words.say(`queue.key.${does}`) })
  return deskPage(frame, {
    title: words.say('queue.title'),
    here: 'queue',
    script: 'queue',
    keys: [key('j', 'j'), key('k', 'k'), ...(isReviewer ? [key('x', 'x'), key('a', 'a'), key('m', 'm'), key('c', 'c'), key('u', 'u')] : []), key('f', 'f')],
    content: html`<div class="stack queue-page">
<div class="title-block"><h1>${words.say('queue.title')}</h1><p class="lead soft narrow">${words.say('queue.lead')}</p></div>
${view.done ? doneNote(frame, view.done, queueAddress(filters)) : ''}
<nav class="tabs" aria-label="${words.say('queue.states')}"><ul>${queueStates.map((state) => html`<li><a href="${queueAddress({ state })}" ${state === filters.state ? html`aria-current="page"` : ''}>${words.say(`queue.state.${state}`)} <span class="tab-count">${view.counts[state] >= 1000 ? words.say('queue.many') : words.number(view.counts[state])}</span></a></li>`)}</ul></nav>
<div class="queue-folds">${filterForm(frame, view)}
${savedViewsBar(frame, view)}</div>
<form id="chosen" method="post" action="/desk/queue/take" class="bulk" ${isReviewer ? '' : html`hidden`}>
<input type="hidden" name="back" value="${queueAddress(filters)}">
${isReviewer ? bulk(frame, filters) : ''}
</form>
<p class="live soft" role="status" aria-live="polite" data-live data-changed="${words.say('queue.live.changed')}" data-away="${words.say('queue.live.away')}" data-out="${words.say('queue.live.out')}" data-on="${words.say('queue.live.on')}"></p>
<div data-queue="/desk/queue/list${queryOf(filters)}">${queueList(frame, filters, page, now)}</div>
<p hidden><button class="button quiet" type="button" data-show data-key="r">${words.say('queue.live.show')} <kbd>r</kbd></button></p>
</div>`,
  })
}

export function doneNote({ words, session }: Frame, { what, of }: Done, back: string): Html {
  const count = of ? of.split('.').length : 1
  return html`<div class="done-note" role="status"><p>${words.say(`queue.done.${what}`, { count })}</p>
${of && (what === 'merged' || what === 'closed') && session.roles.includes('reviewer') ? html`<form method="post" action="/desk/queue/undo"><input type="hidden" name="what" value="${what}"><input type="hidden" name="of" value="${of}"><input type="hidden" name="back" value="${back}"><button class="button quiet" type="submit" data-key="u">${words.say('queue.undo')} <kbd>u</kbd></button></form>` : ''}</div>`
}

function bulk({ words }: Frame, { state }: QueueFilters): Html {
  const button = (name: 'take' | 'leave' | 'merge' | 'close', key: string) => html`<button class="button quiet" type="submit" formaction="/desk/queue/${name}" ${key ? html`data-bulk="${key}"` : ''}>${words.say(`queue.bulk.${name}`)}${key ? html` <kbd>${key}</kbd>` : ''}</button>`
  return html`<span class="bulk-label">${words.say('queue.bulk.label')} <span data-marked></span></span>${button('take', 'a')}${button('leave', '')}${state === 'open' ? html`${button('merge', 'm')}${button('close', 'c')}` : ''}`
}

/** On a phone the filters are folded, unless some are in force. */
function filterForm({ words }: Frame, { filters, topics, languages }: QueueView): Html {
  const option = (value: string, text: string, chosen: string | undefined) => html`<option value="${value}" ${value === (chosen ?? '') ? html`selected` : ''}>${text}</option>`
  const named = [...new Set([...languages, ...(filters.language ? [filters.language] : [])])]
  const { topic, language, who, age } = filters
  return html`<details class="filter-fold" ${topic || language || who || age ? html`open` : ''}><summary>${words.say('queue.filters')}</summary><form class="filters" method="get" action="/desk/queue" aria-label="${words.say('queue.filters')}">
<input type="hidden" name="state" value="${filters.state}">
<div><label for="topic">${words.say('checks.topic')}</label><select id="topic" name="topic" data-key="f">${option('', words.say('checks.anyTopic'), filters.topic)}${option('none', words.say('queue.noTopic'), filters.topic)}${byName(words, topics.map(({ key }) => key)).map((key) => option(key, words.topicName(key), filters.topic))}</select></div>
<div><label for="language">${words.say('checks.language')}</label><select id="language" name="language">${option('', words.say('checks.anyLanguage'), filters.language)}${named.map((tag) => option(tag, tag === 'und' ? words.say('queue.unknownLanguage') : words.languageName(tag), filters.language))}</select></div>
<div><label for="who">${words.say('queue.who')}</label><select id="who" name="who">${option('', words.say('queue.who.anybody'), filters.who)}${queueWho.map((who) => option(who, words.say(`queue.who.${who}`), filters.who))}</select></div>
<div><label for="age">${words.say('queue.age')}</label><select id="age" name="age">${option('', words.say('queue.age.any'), filters.age)}${queueAges.map((age) => option(age, words.say(`queue.age.${age}`), filters.age))}</select></div>
<div class="go"><button class="button" type="submit">${words.say('checks.show')}</button></div>
</form></details>`
}

/** An auditor looks and saves nothing. */
function savedViewsBar({ words, session }: Frame, { filters, views }: QueueView): Html | '' {
  if (session.roles.every((role) => role === 'auditor')) return ''
  const back = queueAddress({ ...filters, cursor: undefined })
  return html`<details class="views"><summary>${words.say('queue.views', { count: views.length })}</summary>
${views.length === 0 ? '' : html`<ul class="view-list">${views.map(({ id, name, query }) => html`<li><a href="/desk/queue${query ? `?${query}` : ''}" dir="auto">${name}</a><form method="post" action="/desk/queue/views/${id}/removal"><input type="hidden" name="back" value="${back}"><button class="button quiet" type="submit" aria-label="${words.say('queue.view.removeNamed', { name })}">${words.say('queue.view.remove')}</button></form></li>`)}</ul>`}
<form class="view-form" method="post" action="/desk/queue/views"><input type="hidden" name="back" value="${back}">
<div><label for="view-name">${words.say('queue.view.name')}</label><input id="view-name" name="name" required maxlength="60" autocomplete="off" dir="auto"></div><button class="button quiet" type="submit">${words.say('queue.view.save')}</button></form></details>`
}
