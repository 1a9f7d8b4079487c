/** The form in which people ask, with what we keep of it said beside the button. */
import type { Words } from '#words'
import { html, type Html } from './html.ts'

export interface Typed {
  text: string
  /** Why it was not taken. */
  refused: string
}

export function askForm(words: Words, typed?: Typed): Html {
  return html`<form class="ask" method="post" action="/">
${typed ? html`<div class="refusal" role="alert" id="refusal"><h2>${words.say('ask.refused')}</h2><p>${typed.refused}</p></div>` : ''}
<label for="text">${words.say('ask.label')}</label>
<p class="hint" id="hint">${words.say('ask.hint')}</p>
<textarea id="text" name="text" rows="6" required dir="auto" spellcheck="false" autocomplete="off" ${typed ? html`aria-invalid="true" aria-describedby="refusal hint" autofocus` : html`aria-describedby="hint"`}>
${typed?.text ?? ''}</textarea>
<div class="send">
<button class="button" type="submit">${words.say('ask.button')}</button>
<p class="privacy">${words.say('ask.privacy')} <a href="/about#privacy">${words.say('ask.privacyMore')}</a></p>
</div>
</form>`
}
