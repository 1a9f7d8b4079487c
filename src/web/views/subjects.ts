/** The fields in which readers choose what they want to be told of. */
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { byName, languagesByName } from './topics.ts'

export interface There {
  languages: string[]
  topics: string[]
}

export function subjects(words: Words, there: There, { language, topics }: { language: string | null; topics: string[] }): Html {
  return html`<div><label for="language">${words.say('newsletter.language')}</label>
<select id="language" name="language"><option value="">${words.say('newsletter.everyLanguage')}</option>${languagesByName(words, there.languages).map((tag) => html`<option value="${tag}" ${language === tag ? 'selected' : ''}>${words.languageName(tag)}</option>`)}</select></div>
${there.topics.length > 0 ? html`<fieldset class="choice-set"><legend>${words.say('newsletter.topics')}</legend><p class="hint">${words.say('newsletter.topics.none')}</p><div class="choice-list">${byName(words, there.topics).map((topic) => html`<label class="choice"><input type="checkbox" name="topic" value="${topic}" ${topics.includes(topic) ? 'checked' : ''}> <bdi>${words.topicName(topic)}</bdi></label>`)}</div></fieldset>` : ''}`
}
