/** Checks and explainers as they were published, feeds, sitemaps, structured data, embedding, what the desk says of itself, and the Fact Check Tools API. */
import type { RouteRule } from './rule.ts'

const page = { method: 'GET', who: 'public', kind: 'page', limit: 'none', cache: 'minute' } as const
const data = { ...page, kind: 'api' } as const
const search = { ...data, limit: 'read', cache: 'none' } as const

export const publishingRoutes: RouteRule[] = [
  { ...page, path: '/checks/:id/versions' },
  { ...page, path: '/checks/:id/versions/:version' },
  { ...page, path: '/explainers' },
  { ...page, path: '/explainers/:id' },
  { ...page, path: '/explainers/:id/versions' },
  { ...page, path: '/explainers/:id/versions/:version' },
  { ...page, path: '/methods' },
  { ...page, path: '/corrections-policy' },
  { ...page, path: '/ethics' },
  { ...page, path: '/funding' },
  { ...page, path: '/privacy' },
  { ...page, path: '/contact' },
  { ...page, path: '/methods/versions' },
  { ...page, path: '/corrections-policy/versions' },
  { ...page, path: '/ethics/versions' },
  { ...page, path: '/funding/versions' },
  { ...page, path: '/privacy/versions' },
  { ...page, path: '/feeds' },
  { ...data, path: '/feeds/claimreview.json', limit: 'read', streamed: true },
  { ...data, path: '/feeds/:file' },
  { ...data, path: '/feeds/languages/:file' },
  { ...data, path: '/feeds/topics/:file' },
  { ...data, path: '/sitemap.xml' },
  { ...data, path: '/sitemap-news.xml' },
  { ...data, path: '/sitemaps/:file' },
  { ...data, path: '/oembed', limit: 'read' },
  { ...page, path: '/embed/:id', embeddable: true },
  { ...search, path: '/v1alpha1/claims:search' },
  { ...search, path: '/v1alpha1/claims%3Asearch' },
  { ...search, path: '/v1alpha1/claims:imageSearch' },
  { ...search, path: '/v1alpha1/claims%3AimageSearch' },
  { ...data, path: '/$discovery/rest' },
]
