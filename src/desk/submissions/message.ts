/** A submission as the matcher reads it. */

import type { Message } from '#match'

export function messageOf({ text, url, language }: { text: string; url: string | null; language: string }): Message {
  return { text, links: url ? [url] : [], language: language === 'und' ? undefined : language }
}
