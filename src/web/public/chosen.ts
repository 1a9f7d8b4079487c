/** What a reader wants to be told of: one language or all, some topics or all. */
import { DoorRefusal } from '../door-refusal.ts'
import { field } from './form.ts'

const mostTopics = 60

export function chosenFrom(form: URLSearchParams): { language: string | null; topics: string[] } {
  const language = field(form, 'language')
  if (!/^([a-z]{2,8})?$/.test(language)) throw new DoorRefusal('bad-input', { problem: 'language' })
  const topics = [...new Set(form.getAll('topic').map((topic) => topic.trim()).filter((topic) => topic !== '' && topic.length <= 80))].slice(0, mostTopics)
  return { language: language || null, topics }
}
