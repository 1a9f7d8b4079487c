/** The right of reply: who was asked, what they answered, or why nobody was asked. */
import type { PrintedReply, VersionDocument } from '#desk/versions'
import type { Words } from '#words'
import { isolated } from '../byline.ts'
import { html, type Html } from '../html.ts'

export function repliesPart(words: Words, { replies }: VersionDocument): Html | '' {
  if (replies.length === 0) return ''
  return html`<section class="part" aria-labelledby="replies"><h2 id="replies">${words.say('published.replies')}</h2>
${replies.map((reply) => html`<div class="flow">${said(words, reply)}</div>`)}
</section>`
}

function said(words: Words, reply: PrintedReply): Html {
  const whom = isolated(reply.whom)
  if (reply.notAskedBecause) return html`<p>${words.say('published.reply.notAsked', { whom })}</p><p dir="auto">${reply.notAskedBecause}</p>`
  const date = reply.askedOn ? words.date(reply.askedOn) : ''
  const asked = reply.how ? words.say('published.reply.askedHow', { whom, date, how: isolated(reply.how) }) : words.say('published.reply.asked', { whom, date })
  return html`<p>${asked} ${reply.answer ? '' : silence(words, reply)}</p>
${reply.answer ? html`<p>${reply.answeredOn ? words.say('published.reply.answeredOn', { date: words.date(reply.answeredOn) }) : words.say('published.reply.answered')}</p><blockquote class="quoted" dir="auto">${reply.answer}</blockquote>` : ''}`
}

function silence(words: Words, { deadline }: PrintedReply): string {
  return deadline ? words.say('published.reply.none', { date: words.date(deadline) }) : words.say('published.reply.noneYet')
}
