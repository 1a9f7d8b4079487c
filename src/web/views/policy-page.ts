/** One page of what the desk says of itself. */
import { renderBody } from '#publish'
import type { Words } from '#words'
import { type Policies, type PolicyName, policyNames } from '../policies.ts'
import { html, raw, type Html } from './html.ts'
import { layout } from './layout.ts'

export function policyPage(words: Words, name: PolicyName, policies: Policies): Html {
  const own = policies[name]
  return layout(words, {
    title: words.say(`policy.${name}`),
    content: html`<div class="prose narrow">
<h1>${words.say(`policy.${name}`)}</h1>
${own ? '' : html`<p class="note">${words.say('policy.standard')}</p>`}
${own || name !== 'privacy' ? written(own ?? words.say(`policy.${name as Exclude<PolicyName, 'privacy'>}.text`)) : html`<ul>${privacyLines(words)}</ul>`}
<nav aria-labelledby="others"><h2 id="others">${words.say('policy.others')}</h2>
<ul>${policyNames.filter((other) => other !== name).map((other) => html`<li><a href="/${other}">${words.say(`policy.${other}`)}</a></li>`)}</ul></nav>
</div>`,
  })
}

function written(markdown: string): Html {
  return html`<div class="prose">${raw(renderBody(markdown, { evidence: [], citeLabel: String, under: 1, ownLinks: true }).html)}</div>`
}

function privacyLines(words: Words): Html[] {
  return (['about.privacy.1', 'about.privacy.2', 'about.privacy.3', 'about.privacy.4', 'about.privacy.5', 'about.privacy.6'] as const).map((key) => html`<li>${words.say(key)}</li>`)
}
