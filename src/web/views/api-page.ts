/** The page about the API for people: what there is, and a line to try. */
import type { Key, Words } from '#words'
import type { ApiDocument } from '../api/document.ts'
import { problemsOf } from '../api/problems.ts'
import { limits } from '../routes.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'

export function apiPage(words: Words, document: ApiDocument, publicUrl: string): Html {
  return layout(words, {
    title: words.say('api.title'),
    description: words.say('api.intro'),
    content: html`<div class="prose">
<h1>${words.say('api.title')}</h1>
<p class="lead narrow">${words.say('api.intro')}</p>
<p><a href="/api/v1/openapi.json">${words.say('api.document')}</a></p>
<h2>${words.say('api.whatHeading')}</h2>
<dl class="operations narrow">${operations(document).map(({ method, path, operationId }) => html`<div><dt><code>${method} ${path}</code></dt><dd>${words.say(`api.operation.${operationId}` as Key)}</dd></div>`)}</dl>
<h2>${words.say('api.tryHeading')}</h2>
<pre tabindex="0"><code>${examples(publicUrl)}</code></pre>
<h2>${words.say('api.problemsHeading')}</h2>
<p class="narrow">${words.say('api.problems')}</p>
<dl class="problem-codes">${problemsOf(document).map(({ status, codes }) => html`<div><dt>${status}</dt>${codes.map((code) => html`<dd id="${code}"><code>${code}</code></dd>`)}</div>`)}</dl>
<p class="narrow">${words.say('api.limits', { reads: limits.read.hits, asks: limits.ask.hits })}</p>
</div>`,
  })
}

function operations({ paths }: ApiDocument): { method: string; path: string; operationId: string }[] {
  return Object.entries(paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { operationId: string }>).map(([method, { operationId }]) => ({ method: method.toUpperCase(), path, operationId }))
  )
}

function examples(publicUrl: string): string {
  return `curl --get ${publicUrl}/api/v1/matches --data-urlencode 'text=…'
curl ${publicUrl}/api/v1/submissions --json '{"text": "…"}'
curl '${publicUrl}/api/v1/checks?language=es&rating=false'`
}
