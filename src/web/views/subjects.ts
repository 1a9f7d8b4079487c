/** The fields in which readers choose what they want to be told of. */
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { byName } from './topics.ts'

export interface There {
  languages: string[]
  topics: string[]
}

export function subjects(words: Words, there: There, { language, topics }: { language: string | null; topics: string[] }): Html {
  const languages = there.languages.map((tag) => ({ tag, name: words.languageName(tag) })).sort((one, other) => one.name.localeCompare(other.name, words.language))
  return html`<div><label for="language">${words.say('newsletter.language')}</label>
<select id="language" name="language"><option value="">${words.say('newsletter.everyLanguage')}</option>${languages.map(({ tag, name }) => html`<option value="${tag}" ${language === tag ? 'selected' : ''}>${name}</option>`)}</select></div>
${there.topics.length > 0 ? html`<fieldset class="choice-set"><legend>${words.say('newsletter.topics')}</legend><p class="hint">${words.say('newsletter.topics.none')}</p><div class="choice-list">${byName(words, there.topics).map((topic) => html`<label class="choice"><input type="checkbox" name="topic" value="${topic}" ${topics.includes(topic) ? 'checked' : ''}> <bdi>${words.topicName(topic)}</bdi></label>`)}</div></fieldset>` : ''}`
}
