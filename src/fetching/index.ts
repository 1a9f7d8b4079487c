/** The only outbound HTTP in the program. */
export { createFetcher, pageLimits, type Fetched, type Fetcher, type Limits } from './fetcher.ts'
export { NotFetched, type NotFetchedCode } from './not-fetched.ts'
export { isPublicAddress } from './addresses.ts'
export { publicInternet, type Policy } from './policy.ts'
export { type Capture, type Captured, captureLimits, createCapture, type Exchange } from './capture.ts'
export { warcType, writeWarc } from './warc.ts'
export { createPusher, type Pusher } from './push.ts'
export { namedServers, type NamedAnswer, type NamedLimits, type NamedServers } from './named.ts'
