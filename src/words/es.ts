/** The Spanish messages. */
import type { Catalogue } from './catalogue.ts'
import { esExplainers } from './es/explainers.ts'
import { esLog } from './es/log.ts'
import { esNotices } from './es/notices.ts'
import { esPublic } from './es/public.ts'
import { esPublishing } from './es/publishing.ts'
import { esReporting } from './es/reporting.ts'
import { esSettings } from './es/settings.ts'
import { esShare } from './es/share.ts'

export const es: Catalogue = {
  language: 'es',
  messages: {
    ...esPublic,
    ...esPublishing,
    ...esReporting,
    ...esShare,
    ...esSettings,
    ...esLog,
    ...esNotices,
    ...esExplainers,
  },
}
