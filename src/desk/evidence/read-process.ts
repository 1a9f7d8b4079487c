/** The process in which one page is read. It ends with whoever asked for it. */

import { readPage, type ToRead } from './read-page.ts'

process.on('disconnect', () => process.exit())
process.once('message', (page: ToRead) => {
  const body = Buffer.from(page.body)
  process.send!(readPage({ ...page, body }), () => process.exit())
})
