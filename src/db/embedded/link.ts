/** Makes a link that another process may be making at the same moment. */

import { symlinkSync } from 'node:fs'

export function linkOnce(target: string, link: string): void {
  try {
    symlinkSync(target, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
