/** The letters themselves: plain text and the same as HTML, without a picture, a tracker or a counted link. */

import { html, raw } from 'hono/html'
import { english as words, directionOf } from '#words'
import { tokenFor } from './links.ts'
import type { Letter, News, Sender } from './types.ts'

interface To {
  id: string
  address: string
}

export function confirmationLetter(key: Buffer, { deskName, publicUrl }: Sender, { id, address }: To): Letter {
  const link = `${publicUrl}/newsletter/confirm/${tokenFor(key, 'confirm', id)}`
  const lines = [words.say('newsletter.letter.confirm', { desk: deskName }), link, words.say('newsletter.letter.confirmElse')]
  return {
    to: address,
    subject: words.say('newsletter.letter.confirmSubject', { desk: deskName }),
    text: `${lines.join('\n\n')}\n`,
    html: page(deskName, html`<p>${lines[0]}</p><p><a href="${link}">${link}</a></p><p>${lines[2]}</p>`),
    messageId: `<confirm.${id}.${hostOf(publicUrl)}@${hostOf(publicUrl)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

const mostShown = 40

/** Its name follows from the reader and the last publication it tells: a server that sees it twice can know it again. */
export function digestLetter(key: Buffer, { deskName, publicUrl }: Sender, { id, address }: To, news: News[], until: number): Letter {
  const token = tokenFor(key, 'preferences', id)
  const preferences = `${publicUrl}/newsletter/preferences/${token}`
  const unsubscribe = `${publicUrl}/newsletter/unsubscribe/${token}`
  const corrections = news.filter(({ correction }) => correction)
  const fresh = news.filter(({ correction }) => !correction)
  const parts = [
    { heading: words.say('newsletter.letter.corrections'), news: corrections.slice(0, mostShown) },
    { heading: words.say('newsletter.letter.new'), news: fresh.slice(0, mostShown) },
  ].filter((part) => part.news.length > 0)
  const more = words.say('newsletter.letter.more', { count: Math.max(0, corrections.length - mostShown) + Math.max(0, fresh.length - mostShown), address: `${publicUrl}/checks` })
  const foot = words.say('newsletter.letter.foot', { desk: deskName })

  return {
    to: address,
    subject: words.say('newsletter.letter.subject', { desk: deskName, fresh: fresh.length, corrections: corrections.length }),
    text: `${[...parts.flatMap((part) => [part.heading.toUpperCase(), ...part.news.map((one) => asText(one, publicUrl))]), more, '-- ', foot, `${words.say('newsletter.letter.change')} ${preferences}\n${words.say('newsletter.letter.end')} ${unsubscribe}`].filter(Boolean).join('\n\n')}\n`,
    html: page(deskName, html`${parts.map((part) => html`<h2>${part.heading}</h2>${part.news.map((one) => asHtml(one, publicUrl))}`)}${more ? html`<p>${more}</p>` : ''}<hr><p>${foot}</p>
<p><a href="${preferences}">${words.say('newsletter.letter.change')}</a></p><p><a href="${unsubscribe}">${words.say('newsletter.letter.end')}</a></p>`),
    messageId: `<digest.${id}.${until}@${hostOf(publicUrl)}>`,
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `${deskName.replace(/[^\x20-\x7e]|[<>"]/g, '')} <newsletter.${hostOf(publicUrl)}>`,
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
    },
  }
}

function ratingOf({ ratingKey, correction }: News): string {
  if (correction?.kind === 'retraction') return words.say('share.retracted')
  return ratingKey ? words.say(`rating.${ratingKey}` as 'rating.false') : words.say('rating.none')
}

function asText(news: News, publicUrl: string): string {
  const { claim, summary, correction, editionId } = news
  const answer = correction ? `${words.say(`newsletter.letter.kind.${correction.kind}`)} ${correction.note}` : summary
  return [words.say('share.led', { rating: ratingOf(news), quoted: words.say('share.quoted', { claim }) }), answer, `${publicUrl}/checks/${editionId}`].filter(Boolean).join('\n')
}

function asHtml(news: News, publicUrl: string) {
  const { claim, summary, correction, editionId, language } = news
  const speech = html`lang="${language}" dir="${directionOf(language) ?? 'auto'}"`
  return html`<div ${speech}><p><strong>${ratingOf(news)}</strong><br><q>${claim}</q></p>${correction ? html`<p>${words.say(`newsletter.letter.kind.${correction.kind}`)} ${correction.note}</p>` : summary ? html`<p>${summary}</p>` : ''}<p><a href="${`${publicUrl}/checks/${editionId}`}">${words.say('answer.read')}</a></p></div>`
}

function page(title: string, content: ReturnType<typeof html>): string {
  return String(html`<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${raw(String(content))}</body></html>`)
}

function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname
}
