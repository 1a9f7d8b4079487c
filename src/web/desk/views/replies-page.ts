/** The right of reply of a check: whom the desk asked, until when, and what they said. */
import type { Reply } from '#desk/replies'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { belongsTo, type Belonging, nameOfCheck } from './belongs-to.ts'
import { deskPage, type Frame } from './desk-page.ts'
import { formField } from './form-field.ts'

export interface ReplyForm {
  editing?: string
  typed: Partial<Record<Field, string>>
  newId: string
  refused?: string
  changedMeanwhile: boolean
}

type Field = 'whom' | 'how' | 'askedOn' | 'deadline' | 'notAskedBecause' | 'answer' | 'answeredOn'

export interface RepliesView {
  checkId: string
  replies: Reply[]
  form: ReplyForm
  mayWrite: boolean
}

export function repliesPage(frame: Frame, check: Belonging, view: RepliesView): Html {
  const { words } = frame
  return deskPage(frame, {
    title: words.say('replies.of', { check: nameOfCheck(words, check) }),
    here: 'checks',
    content: html`<div class="stack">
<div class="title-block narrow">${belongsTo(words, check)}<h1>${words.say('replies.title')}</h1><p class="lead soft">${words.say('replies.intro')}</p>
<p class="evidence-ways"><a href="/desk/checks/${view.checkId}/evidence">${words.say('evidence.title')}</a></p></div>
${repliesSection(words, view)}
</div>`,
  })
}

/** Everything but the frame, for the workspace of the check. */
export function repliesSection(words: Words, view: RepliesView): Html {
  const { checkId, replies, form, mayWrite } = view
  return html`<section class="flow" aria-labelledby="replies">
<div class="section-head"><h2 id="replies">${words.say('replies.heading', { count: replies.length })}</h2></div>
${replies.length === 0 ? html`<p class="soft">${words.say('replies.none')}</p>` : html`<ol class="evidence-list">${replies.map((reply) => oneReply(words, reply, view))}</ol>`}
${mayWrite ? html`<div class="evidence-add flow"><h3>${words.say('replies.add')}</h3>${form.refused && !form.editing ? html`<p class="note" role="alert">${form.refused}</p>` : ''}
<form class="evidence-form" method="post" action="/desk/checks/${checkId}/replies"><input type="hidden" name="id" value="${form.newId}">${fields(words, 'add', form.editing ? {} : form.typed)}
<button class="button" type="submit">${words.say('replies.addButton')}</button></form></div>` : ''}
</section>`
}

function oneReply(words: Words, reply: Reply, { checkId, form, mayWrite }: RepliesView): Html {
  const { id, whom, how, askedOn, notAskedBecause, answer, answeredOn } = reply
  if (mayWrite && form.editing === id) return html`<li class="evidence-item">${editForm(words, reply, checkId, form)}</li>`
  return html`<li class="evidence-item"><h3 dir="auto">${whom}</h3>
${askedOn ? html`<p class="meta"><span>${words.say('replies.askedOn', { date: words.date(askedOn) })}</span>${how ? html` <span dir="auto">${how}</span>` : ''}</p>${answer ? html`<p class="soft">${answeredOn ? words.say('replies.answeredOn', { date: words.date(answeredOn) }) : words.say('replies.answered')}</p><blockquote class="evidence-quote" dir="auto">${answer}</blockquote>` : html`<p class="${reply.isOverdue ? 'overdue' : 'soft'}">${waitingSentence(words, reply)}</p>`}` : html`<p dir="auto"><b>${words.say('replies.notAsked')}</b> ${notAskedBecause}</p>`}
${mayWrite ? html`<div class="evidence-buttons"><a class="button quiet small" href="/desk/checks/${checkId}/replies?edit=${id}">${words.say(askedOn && !answer ? 'replies.write' : 'evidence.edit')}<span class="hidden-visually"> ${whom}</span></a>
<form method="post" action="/desk/checks/${checkId}/replies/${id}/removal"><button class="button quiet small" type="submit">${words.say('evidence.remove')}<span class="hidden-visually"> ${whom}</span></button></form></div>` : ''}</li>`
}

function waitingSentence(words: Words, { deadline, isOverdue }: Reply): string {
  if (!deadline) return words.say('replies.noDeadline')
  return words.say(isOverdue ? 'replies.overdue' : 'replies.waiting', { date: words.date(deadline) })
}

function editForm(words: Words, reply: Reply, checkId: string, form: ReplyForm): Html {
  const now = Object.fromEntries((['whom', 'how', 'askedOn', 'deadline', 'notAskedBecause', 'answer', 'answeredOn'] as const).map((name) => [name, reply[name] ?? '']))
  return html`<h3 dir="auto">${reply.whom}</h3><form class="evidence-form" method="post" action="/desk/checks/${checkId}/replies/${reply.id}"><input type="hidden" name="revision" value="${reply.revision}">
${form.refused ? html`<p class="note" role="alert">${form.refused}</p>` : ''}
${form.changedMeanwhile ? html`<div class="note flow"><p><b>${words.say('evidence.theirs')}</b></p><dl class="theirs">${Object.entries(now).map(([name, text]) => (text ? html`<div><dt>${words.say(`replies.field.${name as Field}`)}</dt><dd dir="auto">${text}</dd></div>` : ''))}</dl></div>` : ''}
${fields(words, `edit-${reply.id}`, { ...now, ...form.typed })}
<div class="evidence-buttons"><button class="button" type="submit">${words.say('evidence.save')}</button> <a class="button quiet" href="/desk/checks/${checkId}/replies">${words.say('evidence.cancel')}</a></div></form>`
}

function fields(words: Words, prefix: string, value: ReplyForm['typed']): Html {
  const one = (name: Field, type: 'text' | 'lines' | 'date', hint?: string) => formField({ id: `${prefix}-${name}`, name, label: words.say(`replies.field.${name}`), hint, value: value[name] ?? '', type, required: name === 'whom' })
  return html`${one('whom', 'text', words.say('replies.whom.hint'))}
<fieldset><legend>${words.say('replies.asked')}</legend><div class="evidence-pair">${one('askedOn', 'date')}${one('deadline', 'date')}</div>${one('how', 'text', words.say('replies.how.hint'))}${one('answer', 'lines', words.say('replies.answer.hint'))}${one('answeredOn', 'date')}</fieldset>
<fieldset><legend>${words.say('replies.orNot')}</legend>${one('notAskedBecause', 'lines', words.say('replies.notAsked.hint'))}</fieldset>`
}
