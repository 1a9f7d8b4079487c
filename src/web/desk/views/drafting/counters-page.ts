/** What a desk counts of itself, as bars and as a table of the same figures. */
import type { Counters, Week } from '#desk/counters'
import { html, type Html } from '../../../views/html.ts'
import { deskPage, type Frame } from '../desk-page.ts'

const columns = ['checks', 'corrections', 'complaints'] as const

export function countersPage(frame: Frame, { weeks, publicWelfare, medianHoursToAnswer, complaints }: Counters): Html {
  const { words } = frame
  const value = (week: Week, column: (typeof columns)[number]) => (column === 'corrections' ? Object.values(week.corrections).reduce((sum, count) => sum + count, 0) : week[column])
  const most = (column: (typeof columns)[number]) => Math.max(1, ...weeks.map((week) => value(week, column) ))
  const figures: string[] = [
    words.say('counters.welfare', { checks: publicWelfare.checks, of: publicWelfare.of }),
    medianHoursToAnswer === null ? words.say('counters.noMedian') : words.say('counters.median', { hours: Math.round(medianHoursToAnswer) }),
    words.say('counters.complaints.line', { received: complaints.received, decided: complaints.decided, upheld: complaints.upheld }),
  ]
  return deskPage(frame, {
    title: words.say('counters.title'),
    here: 'counters',
    content: html`<div class="stack"><div class="title-block narrow"><h1>${words.say('counters.title')}</h1><p class="lead soft">${words.say('counters.lead')}</p></div>
<ul class="rules">${figures.map((line) => html`<li>${line}</li>`)}</ul>
<div class="table-box" tabindex="0" role="region" aria-label="${words.say('counters.weeks')}"><table class="figures"><caption>${words.say('counters.weeks')}</caption>
<thead><tr><th scope="col">${words.say('counters.week')}</th>${columns.map((column) => html`<th scope="col">${words.say(`counters.column.${column}`)}</th>`)}</tr></thead>
<tbody>${weeks.map((week) => html`<tr><th scope="row"><time datetime="${week.monday}">${words.date(week.monday)}</time></th>${columns.map((column) => html`<td>${cell(value(week, column), most(column))}</td>`)}</tr>`)}</tbody></table></div></div>`,
  })

  function cell(count: number, highest: number): Html {
    return html`${words.number(count)}<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-ground" width="100" height="6"/><rect class="bar-length" width="${(count / highest) * 100}" height="6"/></svg>`
  }
}
