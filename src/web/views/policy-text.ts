/** The words about a desk that come with the software, as Markdown, and how any such text is shown. */
import type { PolicyName } from '#desk/identity'
import { renderBody } from '#publish'
import type { Words } from '#words'
import { html, raw, type Html } from './html.ts'

const privacyLines = ['about.privacy.1', 'about.privacy.2', 'about.privacy.3', 'about.privacy.4', 'about.privacy.5', 'about.privacy.6'] as const

export function standardText(words: Words, name: PolicyName): string {
  return name === 'privacy' ? privacyLines.map((key) => `- ${words.say(key)}`).join('\n') : words.say(`policy.${name}.text`)
}

/** `under` is the level of the heading above it. */
export function shownPolicy(markdown: string, under = 1): Html {
  return html`<div class="prose">${raw(renderBody(markdown, { evidence: [], citeLabel: String, under, ownLinks: true }).html)}</div>`
}
