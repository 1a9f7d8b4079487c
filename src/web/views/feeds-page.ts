/** Which feeds there are, for people who choose one. */
import type { FeedNames } from '#desk/published'
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { byName, languagesByName } from './topics.ts'

export function feedsPage(words: Words, { languages, topics }: FeedNames): Html {
  return layout(words, {
    title: words.say('feeds.title'),
    content: html`<div class="prose narrow">
<h1>${words.say('feeds.title')}</h1>
<p class="lead">${words.say('feeds.intro')}</p>
<ul>${line(words.say('feeds.everything'), '/feeds/checks')}${line(words.say('feeds.onlyCorrections'), '/feeds/corrections')}${line(words.say('explainers.title'), '/feeds/explainers')}</ul>
${languages.length > 0 ? html`<h2>${words.say('feeds.byLanguage')}</h2><ul>${languagesByName(words, languages).map((language) => line(words.languageName(language), `/feeds/languages/${language}`))}</ul>` : ''}
${topics.length > 0 ? html`<h2>${words.say('feeds.byTopic')}</h2><ul>${byName(words, topics).map((topic) => line(words.topicName(topic), `/feeds/topics/${encodeURIComponent(topic)}`))}</ul>` : ''}
<h2>${words.say('feeds.machines')}</h2>
<ul><li><a href="/feeds/claimreview.json">${words.say('feeds.dataFeed')}</a></li></ul>
</div>`,
  })
}

function line(name: string, address: string): Html {
  return html`<li><bdi>${name}</bdi>: <a href="${address}.rss">RSS</a>, <a href="${address}.atom">Atom</a>, <a href="${address}.json">JSON Feed</a></li>`
}
