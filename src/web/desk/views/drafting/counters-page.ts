/** What a desk counts of itself: a small chart for each count, and a table of the same figures. */
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
<div class="charts">${columns.map(chart)}</div>
<details><summary>${words.say('counters.table')}</summary><div class="table-box" tabindex="0" role="region" aria-label="${words.say('counters.weeks')}"><table class="figures"><caption>${words.say('counters.weeks')}</caption>
<thead><tr><th scope="col">${words.say('counters.week')}</th>${columns.map((column) => html`<th scope="col">${words.say(`counters.column.${column}`)}</th>`)}</tr></thead>
<tbody>${weeks.map((week) => html`<tr><th scope="row"><time datetime="${week.monday}">${words.date(week.monday)}</time></th>${columns.map((column) => html`<td>${words.number(value(week, column))}</td>`)}</tr>`)}</tbody></table></div></details></div>`,
  })

  /** One bar for each week, the newest last; what it shows to the eye stands beside it in words. */
  function chart(column: (typeof columns)[number]): Html {
    const counts = weeks.map((week) => value(week, column))
    const high = (count: number) => (count / most(column)) * 38
    return html`<figure class="chart"><figcaption><strong>${words.say(`counters.column.${column}`)}</strong><span class="row-note">${words.say('counters.chart', { sum: counts.reduce((sum, count) => sum + count, 0), weeks: weeks.length, now: counts.at(-1) ?? 0 })}</span></figcaption>
<svg viewBox="0 0 ${weeks.length * 10} 40" preserveAspectRatio="none" aria-hidden="true">${counts.map((count, at) => html`<rect class="bar-ground" x="${at * 10 + 1}" y="38" width="8" height="2"/><rect class="${at === counts.length - 1 ? 'bar-now' : 'bar-length'}" x="${at * 10 + 1}" y="${38 - high(count)}" width="8" height="${high(count)}"/>`)}</svg>
<p class="chart-ends soft"><span>${words.date(weeks[0].monday)}</span> <span>${words.say('counters.thisWeek')}</span></p></figure>`
  }
}
