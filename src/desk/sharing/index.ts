/** What is made of a publication for people to pass on: cards, a clip, sentences, and the words for those who do not see them. */

export { askForKit, askForNewKits, forgetFiles, type Kit, kitOf, sharingTask, wantedFile, type WantedFile } from './kits.ts'
export { measures as cardSizes } from './layout.ts'
export { previewCard } from './preview.ts'
export { lengthOf, shareTexts, type ShareTexts } from './texts.ts'
export { type CardFormat, cardFormats, type KitResult, NoGlyphs, type ShareFormat, type Speaker } from './types.ts'
