/** What waits at the desk: a number and a way to each kind of work, and one's own claims. */
import type { Waiting } from '#desk/home'
import type { Key } from '#words'
import { html, type Html } from '../../views/html.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { beginning, maskedHtml } from './masked.ts'
import { mayLook, places } from './places.ts'

export function homePage(frame: Frame, waiting: Waiting): Html {
  const { words, session } = frame
  return deskPage(frame, {
    title: words.say('desk.home.title'),
    here: 'home',
    content: html`<div class="stack">
<div class="title-block narrow"><h1>${words.say('desk.home.title')}</h1><p class="lead soft">${words.say('desk.home.lead', { name: session.name, roles: words.list(session.roles.map((role) => words.say(`desk.role.${role}`))) })}</p></div>
<ul class="waits">${waits(frame, waiting)}</ul>
${overdue(frame, waiting.overdue)}
${mine(frame, waiting.mine)}
</div>`,
  })
}

/** An approver has proposals first, everybody else the queue; what somebody may not look at is a number without a way in. */
function waits(frame: Frame, { queue, proposals, removals, complaints, reviews }: Waiting): Html[] {
  const { words, session } = frame
  const cards = [
    wait(frame, 'queue', queue, words.say('desk.wait.queue', { count: queue })),
    wait(frame, 'approvals', proposals, words.say(session.roles.includes('approver') ? 'desk.wait.proposals' : 'desk.wait.proposalsOfOthers', { count: proposals })),
    wait(frame, 'complaints', complaints.open, words.say('desk.wait.complaints', { count: complaints.open }), complaints.due > 0 ? { key: 'desk.wait.complaintsDue', count: complaints.due } : undefined),
    wait(frame, 'reviews', reviews, words.say('desk.wait.reviews', { count: reviews })),
  ]
  if (removals > 0) cards.push(wait(frame, 'approvals', removals, words.say('desk.wait.removals', { count: removals })))
  return session.roles.includes('approver') && proposals > 0 ? [cards[1], cards[0], ...cards.slice(2)] : cards
}

function wait({ words, session }: Frame, place: 'queue' | 'approvals' | 'complaints' | 'reviews', count: number, what: string, late?: { key: Key; count: number }): Html {
  const { address } = places[place]
  const inside = html`<strong>${words.number(count)}</strong><span class="what">${what}</span>${late ? html`<span class="late">${words.say(late.key, { count: late.count })}</span>` : ''}`
  const kind = `wait ${count > 0 ? 'some' : ''}`
  return mayLook(address, session.roles) ? html`<li><a class="${kind}" href="${address}">${inside}</a></li>` : html`<li><div class="${kind}">${inside}</div></li>`
}

/** A deadline that has passed is for the desk to look at: they may be asked again, or their silence is printed. */
function overdue({ words, session }: Frame, replies: Waiting['overdue']): Html {
  if (replies.length === 0 || !mayLook('/desk/checks/x/replies', session.roles)) return html``
  return html`<section class="flow" aria-labelledby="overdue">
<div class="section-head"><h2 id="overdue">${words.say('desk.home.overdue')}</h2></div>
<ul class="plain-list">${replies.map(({ checkId, whom, deadline }) => html`<li><a href="/desk/checks/${checkId}/replies" dir="auto">${whom}</a> <span class="row-note">${words.say('desk.home.overdueSince', { date: words.date(deadline) })}</span></li>`)}</ul>
</section>`
}

function mine({ words, session }: Frame, claims: Waiting['mine']): Html {
  if (!session.roles.includes('reviewer')) return html``
  return html`<section class="flow" aria-labelledby="mine">
<div class="section-head"><h2 id="mine">${words.say('desk.home.mine')}</h2></div>
${claims.length === 0 ? html`<p class="soft narrow">${words.say('desk.home.nothingMine')}</p>` : html`<ul class="plain-list">${claims.map(({ id, statement, since }) => html`<li>${mayLook('/desk/claims/x', session.roles) ? html`<a href="/desk/claims/${encodeURIComponent(id)}" dir="auto">${maskedHtml(words, beginning(statement, 200))}</a>` : html`<span dir="auto">${maskedHtml(words, beginning(statement, 200))}</span>`} <span class="row-note">${words.say('desk.home.since', { date: words.date(since) })}</span></li>`)}</ul>`}
</section>`
}
