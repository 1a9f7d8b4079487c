/** Which language the interface speaks to a reader: the one they chose here, else the first of their browser's that we speak, else English. */
import { catalogues } from './catalogues.ts'
import { enPublic } from './en/public.ts'

const shareSpoken = 0.6

const front = Object.keys(enPublic)

/** Languages in which most of what every reader meets is translated; what is not yet is said in English. */
export const interfaceLanguages: string[] = catalogues.filter(({ messages }) => front.filter((key) => key in messages).length >= shareSpoken * front.length).map(({ language }) => language)

export function chooseLanguage({ chosen, accepted }: { chosen?: string; accepted?: string }): string {
  return spoken(chosen) ?? wanted(accepted).map(spoken).find(Boolean) ?? 'en'
}

function spoken(tag: string | undefined): string | undefined {
  const base = tag?.toLowerCase().split('-')[0]
  return interfaceLanguages.find((language) => language === base)
}

/** The tags of an Accept-Language header, the most wanted first; ones with q=0 are not wanted. */
function wanted(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, place) => {
      const [tag, ...parameters] = part.trim().split(';')
      const q = Number(parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean) ?? 1)
      return { tag: tag.trim(), q: Number.isFinite(q) ? q : 0, place }
    })
    .filter(({ tag, q }) => tag && q > 0)
    .sort((a, b) => b.q - a.q || a.place - b.place)
    .map(({ tag }) => tag)
}
