/** Telling a WebSub hub that feeds have changed, so that it can tell everybody who follows them. */

export { announce, type Announcing } from './announce.ts'
