/** Before claims are merged: all of them in full, and which of them stands for the others. */
import type { QueueLine } from '#desk/claims'
import { html, type Html } from '../../views/html.ts'
import { speech } from '../../views/speech.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { maskedHtml } from './masked.ts'

export function mergingPage(frame: Frame, { lines, back }: { lines: QueueLine[]; back: string }): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('merge.title'),
    here: 'queue',
    content: html`<form class="stack narrow" method="post" action="/desk/queue/merges">
<input type="hidden" name="back" value="${back}">${lines.map(({ id }) => html`<input type="hidden" name="claim" value="${id}">`)}
<div class="title-block"><h1>${words.say('merge.title')}</h1><p class="lead soft">${words.say('merge.lead', { count: lines.length })}</p></div>
<fieldset class="picks"><legend>${words.say('merge.which')}</legend>${lines.map(({ id, wording, askers, language }, at) => html`<div class="pick"><input type="radio" name="into" value="${id}" id="into-${id}" ${at === 0 ? html`checked` : ''}><label for="into-${id}"><span class="pick-words" ${speech(language)}>${maskedHtml(words, wording)}</span> <span class="row-note">${words.say('answer.askers', { count: askers })}</span></label></div>`)}</fieldset>
<p class="soft">${words.say('merge.note')}</p>
<div class="choices"><button class="button" type="submit">${words.say('merge.button')}</button><a class="button quiet" href="${back}">${words.say('queue.cancel')}</a></div>
</form>`,
  })
}
