/** The list of topics, each to be renamed, and a form for another. */
import type { Topic } from '#desk/claims'
import { interfaceLanguages, type Words } from '#words'
import { isolated } from '../../views/byline.ts'
import { html, type Html } from '../../views/html.ts'
import { speech } from '../../views/speech.ts'
import { deskPage, type Frame } from './desk-page.ts'

export function topicsPage(frame: Frame, topics: Topic[], saved: boolean): Html {
  const { words, session } = frame
  const isEditor = session.roles.includes('editor')
  const fields = (id: string, topic?: Topic) => html`<div><label for="name-${id}">${words.say('topics.name')}</label><input id="name-${id}" name="name" required maxlength="60" value="${topic?.name ?? ''}" autocomplete="off" dir="auto"></div>
<div class="tick"><input type="checkbox" id="welfare-${id}" name="welfare" value="yes" ${topic?.publicWelfare ? html`checked` : ''}><label for="welfare-${id}">${words.say('topics.welfare')}</label></div>`
  return deskPage(frame, {
    title: words.say('topics.title'),
    here: 'settings',
    content: html`<div class="stack narrow">
<div class="title-block"><h1>${words.say('topics.title')}</h1><p class="lead soft">${words.say('topics.lead')}</p></div>
${saved ? html`<div class="done-note" role="status"><p>${words.say('topics.saved')}</p></div>` : ''}
${topics.length === 0 ? html`<p>${words.say('topics.none')}</p>` : html`<ul class="topic-list">${topics.map((topic) => html`<li>${isEditor ? html`<form class="try" method="post" action="/desk/topics/${topic.key}">${fields(topic.key, topic)}<div class="go"><button class="button quiet" type="submit" aria-label="${words.say('topics.saveNamed', { name: topic.name })}">${words.say('topics.save')}</button></div>${otherNames(words, topic)}</form>` : html`${topic.name}${Object.keys(topic.names).length > 0 ? html` <span class="row-note">${words.list(Object.entries(topic.names).map(([language, name]) => `${words.languageName(language)}: ${isolated(name)}`))}</span>` : ''}${topic.publicWelfare ? html` <span class="row-note">${words.say('topics.welfare')}</span>` : ''}`}</li>`)}</ul>`}
${isEditor ? html`<section class="flow" aria-labelledby="another"><h2 id="another">${words.say('topics.another')}</h2><form class="try" method="post" action="/desk/topics">${fields('new')}<div class="go"><button class="button" type="submit">${words.say('topics.add')}</button></div></form></section>` : ''}
</div>`,
  })
}

/** One for each language of the interface; where there is none, the first name stands. */
function otherNames(words: Words, { key, names }: Topic): Html {
  const count = Object.keys(names).length
  return html`<details class="topic-names"><summary>${words.say('topics.names', { count })}</summary><div class="topic-other">${interfaceLanguages.map((language) => html`<div><label for="name-${key}-${language}">${words.languageName(language)}</label><input id="name-${key}-${language}" name="name.${language}" maxlength="60" value="${names[language] ?? ''}" autocomplete="off" ${speech(language)}></div>`)}</div></details>`
}
