/** How a piece of background work stands: how far it is, or the button that asks for it. */
import type { JobState } from '#desk/background'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { bar } from './shares.ts'

export function jobState(words: Words, job: JobState | null, ask: Html, sentence: (running: JobState) => string): Html {
  if (!job || (job.finishedAt && !job.fault)) return ask
  if (job.fault) return html`<p class="note narrow" role="status">${words.say(`desk.job.${job.fault}`)}</p>${ask}`
  return html`<div class="note flow narrow" role="status">
<p>${sentence(job)}</p>
${job.total > 0 ? html`<p>${bar(job.done / job.total, 'gold')}</p>` : ''}
<p><a class="button quiet" href="/desk/matching">${words.say('desk.job.look')}</a></p>
</div>`
}
