/** Which stored copies of sources a version cites. */

import { type AnyDocument, isExplainer } from '#desk/versions'

export function copiesIn(document: AnyDocument): string[] {
  return isExplainer(document) ? [] : [...new Set(document.evidence.flatMap(({ snapshot }) => snapshot?.sha256 ?? []))]
}
