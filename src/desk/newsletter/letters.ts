/** The letters themselves: plain text and the same as HTML, without a picture, a tracker or a counted link; in the language that the reader chose. */

import { html, raw } from 'hono/html'
import { directionOf, english, interfaceLanguages, type Words, wordsIn } from '#words'
import { tokenFor } from './links.ts'
import { ratingOf } from './news.ts'
import type { Letter, News, Sender } from './types.ts'

interface To {
  id: string
  address: string
  /** Of the checks that the reader wants to hear of; null is every language. */
  language: string | null
}

function wordsFor(language: string | null): Words {
  return language && interfaceLanguages.includes(language.split('-')[0]) ? wordsIn(language)! : english
}

export function confirmationLetter(key: Buffer, { deskName, publicUrl }: Sender, { id, address, language }: To): Letter {
  const words = wordsFor(language)
  const link = `${publicUrl}/newsletter/confirm/${tokenFor(key, 'confirm', id)}`
  const lines = [words.say('newsletter.letter.confirm', { desk: deskName }), link, words.say('newsletter.letter.confirmElse')]
  return {
    to: address,
    subject: words.say('newsletter.letter.confirmSubject', { desk: deskName }),
    text: `${lines.join('\n\n')}\n`,
    html: page(words, deskName, html`<p>${lines[0]}</p><p><a href="${link}">${link}</a></p><p>${lines[2]}</p>`),
    messageId: `<confirm.${id}.${hostOf(publicUrl)}@${hostOf(publicUrl)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

const mostShown = 40

/** Its name follows from the reader and the last publication it tells: a server that sees it twice can know it again. */
export function digestLetter(key: Buffer, { deskName, publicUrl }: Sender, { id, address, language }: To, news: News[], until: number): Letter {
  const words = wordsFor(language)
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
    text: `${[...parts.flatMap((part) => [part.heading.toUpperCase(), ...part.news.map((one) => asText(one, publicUrl, words))]), more, '-- ', foot, `${words.say('newsletter.letter.change')} ${preferences}\n${words.say('newsletter.letter.end')} ${unsubscribe}`].filter(Boolean).join('\n\n')}\n`,
    html: page(words, deskName, html`${parts.map((part) => html`<h2>${part.heading}</h2>${part.news.map((one) => asHtml(one, publicUrl, words))}`)}${more ? html`<p>${more}</p>` : ''}<hr><p>${foot}</p>
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

/** A check is told in its own language, whatever the letter around it speaks. */
function told({ language, claim, summary, correction, ratingKey }: News, letter: Words) {
  const own = wordsIn(language) ?? letter
  const around = interfaceLanguages.includes(own.language) ? own : letter
  return {
    own,
    around,
    rating: ratingOf({ correction, ratingKey }, own),
    quoted: own.say('share.quoted', { claim }),
    lead: correction && around.say(`newsletter.letter.kind.${correction.kind}`),
    answer: correction ? correction.note : summary,
  }
}

function asText(news: News, publicUrl: string, letter: Words): string {
  const { own, rating, quoted, lead, answer } = told(news, letter)
  return [own.say('share.led', { rating, quoted }), [lead, answer].filter(Boolean).join(' '), `${publicUrl}/checks/${news.editionId}`].filter(Boolean).join('\n')
}

function asHtml(news: News, publicUrl: string, letter: Words) {
  const { own, around, rating, quoted, lead, answer } = told(news, letter)
  const speech = (tag: string) => html`lang="${tag}" dir="${directionOf(tag) ?? 'auto'}"`
  return html`<div ${speech(news.language)}><p><strong ${speech(own.language)}>${rating}</strong><br>${quoted}</p>${answer ? html`<p>${lead ? html`<span ${speech(around.language)}>${lead}</span> ` : ''}${answer}</p>` : ''}<p><a ${speech(around.language)} href="${`${publicUrl}/checks/${news.editionId}`}">${around.say('answer.read')}</a></p></div>`
}

function page(words: Words, title: string, content: ReturnType<typeof html>): string {
  return String(html`<!doctype html><html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8"><title>${title}</title></head><body>${raw(String(content))}</body></html>`)
}

function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname
}
