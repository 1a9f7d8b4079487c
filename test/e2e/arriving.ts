/** From one page to the next: whoever looks at that at once may see half of it, and the keys do nothing before its scripts have run. */
import type { Page } from 'playwright-core'

/** Does what leads away, and waits until the next page is whole. */
export async function arrive(page: Page, leave: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), leave()])
}
