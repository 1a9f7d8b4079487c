/** The English messages: every text that a person can meet. */
import { enClaims } from './en/claims.ts'
import { enDrafting } from './en/drafting.ts'
import { enDraftingPages } from './en/drafting-pages.ts'
import { enEvidence } from './en/evidence.ts'
import { enExplainers } from './en/explainers.ts'
import { enLog } from './en/log.ts'
import { enNotices } from './en/notices.ts'
import { enMatching } from './en/matching.ts'
import { enPeople } from './en/people.ts'
import { enPublic } from './en/public.ts'
import { enPublishing } from './en/publishing.ts'
import { enRemovals } from './en/removals.ts'
import { enSettings } from './en/settings.ts'
import { enShare } from './en/share.ts'

export const en = {
  ...enPublic,
  ...enPublishing,
  ...enShare,
  ...enSettings,
  ...enLog,
  ...enNotices,
  ...enExplainers,
  ...enPeople,
  ...enClaims,
  ...enEvidence,
  ...enDrafting,
  ...enDraftingPages,
  ...enRemovals,
  ...enMatching,
} as const satisfies Record<string, string>
