/** One published version → page parts, structured data, feed items, cards for other sites. Pure: no queries, no decisions. */

export { bodyText, renderBody, type BodyOptions, type RenderedBody } from './body/render-body.ts'
