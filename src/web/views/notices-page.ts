/** The page that asks for notices by the browser. Without its script it says what is needed, and what there is instead. */
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { subjects, type There } from './subjects.ts'

interface Asked {
  /** Of the desk, for browsers (VAPID); null where this desk sends none. */
  publicKey: string | null
  there: There
}

const said = ['blocked', 'failed', 'working'] as const

/** What needs the script is hidden until the script shows it. */
export function noticesPage(words: Words, { publicKey, there }: Asked): Html {
  const sentences = Object.fromEntries(said.map((key) => [key, words.say(`notices.${key}`)]))
  return layout(words, {
    title: words.say('notices.title'),
    description: words.say('notices.intro'),
    scripts: publicKey ? ['notices'] : [],
    content: html`<div class="stack narrow"><div class="flow"><h1>${words.say('notices.title')}</h1><p class="lead">${words.say('notices.intro')}</p></div>
<div class="note flow" data-without><p>${words.say(publicKey ? 'notices.needed' : 'notices.none')}</p></div>
${publicKey ? html`<div class="stack" data-notices data-key="${publicKey}" data-words="${JSON.stringify(sentences)}" hidden>
<div class="refusal" role="alert" data-refused hidden><h2>${words.say('newsletter.refused')}</h2><p></p></div>
<div class="note" data-standing hidden><p>${words.say('notices.standing')}</p></div>
<form class="flow" method="post" action="/notices" data-begin>
<input type="hidden" name="endpoint"><input type="hidden" name="p256dh"><input type="hidden" name="auth">
${subjects(words, there, { language: there.languages.includes(words.language) ? words.language : null, topics: [] })}
<p class="hint">${words.say('notices.kept')}</p>
<button class="button" type="submit" data-label-standing="${words.say('notices.change')}">${words.say('notices.button')}</button> <span role="status" data-state></span>
</form>
<form method="post" action="/notices/end" data-end hidden><input type="hidden" name="endpoint"><button class="button quiet" type="submit">${words.say('notices.end')}</button></form>
</div>` : ''}
<p>${words.pieces<Html>('notices.others', { newsletter: (text) => html`<a href="/newsletter">${text}</a>`, feeds: (text) => html`<a href="/feeds">${text}</a>` })}</p>
</div>`,
  })
}

export function noticesDonePage(words: Words, what: 'begun' | 'ended'): Html {
  return layout(words, {
    title: words.say(`notices.done.${what}.title`),
    content: html`<div class="narrow flow" role="status"><h1>${words.say(`notices.done.${what}.title`)}</h1><p class="lead">${words.say(`notices.done.${what}`)}</p><p><a class="button quiet" href="/notices">${words.say('notices.title')}</a></p></div>`,
  })
}
