/** The list of the queue: one line for each claim, with a box to mark it and the reason why it stands there. */
import type { QueueFilters, QueueLine, QueuePage } from '#desk/claims'
import { html, type Html } from '../../views/html.ts'
import { speech } from '../../views/speech.ts'
import type { Frame } from './desk-page.ts'
import { beginning, maskedHtml } from './masked.ts'
import { whyHere } from './why-here.ts'

const shown = 280

export function queueList(frame: Frame, filters: QueueFilters, { lines, nextCursor }: QueuePage, now: Date): Html {
  const { words } = frame
  if (lines.length === 0) {
    const isFiltered = filters.topic || filters.language || filters.who || filters.age || filters.cursor
    return html`<div class="nobody" data-list><p>${words.say(isFiltered ? 'queue.none' : `queue.empty.${filters.state}`)}</p>${isFiltered ? html`<p><a href="/desk/queue">${words.say('queue.all')}</a></p>` : ''}</div>`
  }
  return html`<div class="flow" data-list><ol class="queue-list">${lines.map((line) => html`<li class="queue-item" data-claim="${line.id}">${entry(frame, line, now)}</li>`)}</ol>
${nextCursor || filters.cursor ? html`<nav class="pages" aria-label="${words.say('checks.pages')}">${filters.cursor ? html`<a href="${queueAddress({ ...filters, cursor: undefined })}">${words.say('checks.first')}</a>` : ''} ${nextCursor ? html`<a rel="next" href="${queueAddress({ ...filters, cursor: nextCursor })}">${words.say('queue.next')}</a>` : ''}</nav>` : ''}</div>`
}

function entry({ words, session }: Frame, line: QueueLine, now: Date): Html {
  const mayChoose = session.roles.includes('reviewer')
  return html`${mayChoose ? html`<input class="choose" type="checkbox" name="claim" value="${line.id}" id="choose-${line.id}" form="chosen" aria-labelledby="title-${line.id}">` : ''}
<div class="queue-words">
<a class="queue-title" id="title-${line.id}" href="/desk/claims/${line.id}" ${speech(line.language)}>${maskedHtml(words, beginning(line.wording, shown))}</a>
<p class="why-here">${whyHere(words, line, now)}</p>
</div>
<span class="queue-count" aria-hidden="true">${words.number(line.askers)}</span>`
}

export function queueAddress(filters: QueueFilters): string {
  return `/desk/queue${queryOf(filters)}`
}

export function queryOf({ state, ...others }: QueueFilters): string {
  const query = new URLSearchParams(state === 'open' ? {} : { state })
  for (const name of ['topic', 'language', 'who', 'age', 'cursor'] as const) if (others[name]) query.set(name, others[name])
  return query.size > 0 ? `?${query}` : ''
}
