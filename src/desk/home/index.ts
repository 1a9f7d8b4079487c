/** What waits for somebody who comes to the desk. */

export { whatWaits, type Waiting } from './what-waits.ts'
