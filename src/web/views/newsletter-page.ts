/** The pages of the newsletter. */
import type { Choices } from '#desk/newsletter'
import type { Key, Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { subjects, type There } from './subjects.ts'

interface Asked {
  sends: boolean
  there: There
  typed?: { address: string; choices: Choices; refused: string }
}

export function newsletterPage(words: Words, { sends, there, typed }: Asked): Html {
  return layout(words, {
    title: words.say('newsletter.title'),
    description: words.say(sends ? 'newsletter.intro' : 'newsletter.none'),
    content: html`<div class="stack narrow"><div class="flow"><h1>${words.say('newsletter.title')}</h1><p class="lead">${words.say(sends ? 'newsletter.intro' : 'newsletter.none')}</p></div>
${sends ? form(words, there, typed) : ''}
<p>${words.pieces<Html>('newsletter.others', { notices: (text) => html`<a href="/notices">${text}</a>`, feeds: (text) => html`<a href="/feeds">${text}</a>` })}</p>
</div>`,
  })
}

function form(words: Words, there: There, typed: Asked['typed']): Html {
  return html`<form class="flow" method="post" action="/newsletter">
${typed ? html`<div class="refusal" role="alert" id="refusal"><h2>${words.say('newsletter.refused')}</h2><p>${typed.refused}</p></div>` : ''}
<div><label for="address">${words.say('newsletter.address')}</label>
<input id="address" name="address" type="email" required maxlength="254" autocomplete="email" value="${typed?.address ?? ''}" ${typed ? html`aria-invalid="true" aria-describedby="refusal kept"` : html`aria-describedby="kept"`}></div>
${chooser(words, there, typed?.choices ?? { cadence: 'weekly', language: there.languages.includes(words.language) ? words.language : null, topics: [] })}
<p class="hint" id="kept">${words.say('newsletter.kept')}</p>
<button class="button" type="submit">${words.say('newsletter.button')}</button>
</form>`
}

function chooser(words: Words, there: There, { cadence, ...chosen }: Choices): Html {
  const radio = (value: Choices['cadence']) => html`<label class="choice"><input type="radio" name="cadence" value="${value}" ${cadence === value ? 'checked' : ''}> ${words.say(`newsletter.${value}`)}</label>`
  return html`<fieldset class="choice-set"><legend>${words.say('newsletter.cadence')}</legend>${radio('daily')}${radio('weekly')}</fieldset>
${subjects(words, there, chosen)}`
}

export function confirmPage(words: Words, token: string): Html {
  return oneButton(words, { title: 'newsletter.confirm.title', text: 'newsletter.confirm.text', button: 'newsletter.confirm.button', action: `/newsletter/confirm/${token}` })
}

export function unsubscribePage(words: Words, token: string): Html {
  return oneButton(words, { title: 'newsletter.end.title', text: 'newsletter.end.text', button: 'newsletter.end.button', action: `/newsletter/unsubscribe/${encodeURIComponent(token)}` })
}

function oneButton(words: Words, { title, text, button, action }: { title: Key; text: Key; button: Key; action: string }): Html {
  return layout(words, {
    title: words.say(title),
    content: html`<div class="narrow flow"><h1>${words.say(title)}</h1><p>${words.say(text)}</p>
<form method="post" action="${action}"><button class="button" type="submit">${words.say(button)}</button></form></div>`,
  })
}

export function preferencesPage(words: Words, { token, choices, there, isSaved }: { token: string; choices: Choices; there: There; isSaved: boolean }): Html {
  return layout(words, {
    title: words.say('newsletter.preferences'),
    content: html`<div class="narrow stack"><h1>${words.say('newsletter.preferences')}</h1>
${isSaved ? html`<p class="note" role="status">${words.say('newsletter.saved')}</p>` : ''}
<form class="flow" method="post" action="/newsletter/preferences/${token}">${chooser(words, there, choices)}
<button class="button" type="submit">${words.say('newsletter.save')}</button></form>
<form method="post" action="/newsletter/unsubscribe/${token}"><button class="button quiet" type="submit">${words.say('newsletter.end.button')}</button></form></div>`,
  })
}

export function donePage(words: Words, what: 'asked' | 'confirmed' | 'ended'): Html {
  return layout(words, {
    title: words.say(`newsletter.done.${what}.title`),
    content: html`<div class="narrow flow" role="status"><h1>${words.say(`newsletter.done.${what}.title`)}</h1><p class="lead">${words.say(`newsletter.done.${what}`)}</p><p><a class="button quiet" href="/checks">${words.say('nav.checks')}</a></p></div>`,
  })
}
