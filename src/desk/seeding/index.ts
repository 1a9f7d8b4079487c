/** Fills a desk with a named world, by the same road that everyone's checks and questions take. */

export { seedWorld, type SeedDeps, type Seeded } from './seed-world.ts'
export type { DeskWork, ExplainerRecord, Reasons, World, WorldTopic } from './types.ts'
