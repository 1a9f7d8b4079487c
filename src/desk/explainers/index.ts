/** Explainers: short pages of the desk on how to judge what no check answers. */

export { isOccasion, type Occasion, occasions } from './occasions.ts'
export { explainerAddresses, type Explainer, helpfulExplainers, listExplainers } from './list-explainers.ts'
export { blankExplainer, publishExplainer, type PublishedExplainer } from './publish-explainer.ts'
