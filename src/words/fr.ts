/** The French messages. */
import type { Catalogue } from './catalogue.ts'
import { frClaims } from './fr/claims.ts'
import { frDrafting } from './fr/drafting.ts'
import { frDraftingPages } from './fr/drafting-pages.ts'
import { frEvidence } from './fr/evidence.ts'
import { frExplainers } from './fr/explainers.ts'
import { frLog } from './fr/log.ts'
import { frNotices } from './fr/notices.ts'
import { frMatching } from './fr/matching.ts'
import { frPeople } from './fr/people.ts'
import { frPublic } from './fr/public.ts'
import { frPublishing } from './fr/publishing.ts'
import { frRemovals } from './fr/removals.ts'
import { frSettings } from './fr/settings.ts'
import { frShare } from './fr/share.ts'

export const fr: Catalogue = {
  language: 'fr',
  messages: {
    ...frPublic,
    ...frPublishing,
    ...frShare,
    ...frSettings,
    ...frLog,
    ...frNotices,
    ...frExplainers,
    ...frPeople,
    ...frClaims,
    ...frEvidence,
    ...frDrafting,
    ...frDraftingPages,
    ...frRemovals,
    ...frMatching,
  },
}
