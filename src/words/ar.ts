/** The Arabic messages. */
import type { Catalogue } from './catalogue.ts'
import { arExplainers } from './ar/explainers.ts'
import { arLog } from './ar/log.ts'
import { arNotices } from './ar/notices.ts'
import { arPublic } from './ar/public.ts'
import { arPublishing } from './ar/publishing.ts'
import { arReporting } from './ar/reporting.ts'
import { arSettings } from './ar/settings.ts'
import { arShare } from './ar/share.ts'

export const ar: Catalogue = {
  language: 'ar',
  messages: {
    ...arPublic,
    ...arPublishing,
    ...arReporting,
    ...arShare,
    ...arSettings,
    ...arLog,
    ...arNotices,
    ...arExplainers,
  },
}
