/** Marathi writes cases and postpositions in one with the word, behind a form of it that ends otherwise: शहर, शहरात, शहराच्या and शहरांमध्ये are one. The stem is without either. */
const behind = [
  'विरुद्ध', 'विरोधात', 'प्रमाणे', 'संदर्भात', 'पर्यंत', 'बरोबर', 'विषयी', 'पासून', 'मध्ये', 'मधील', 'मधून', 'साठी', 'कडून', 'बद्दल', 'तर्फे', 'वरील', 'वरून', 'सोबत',
  'च्या', 'मुळे', 'तील', 'हून', 'तून', 'जवळ', 'कडे', 'ून', 'चा', 'ची', 'चे', 'चं', 'ला', 'ना', 'ने', 'नी', 'शी', 'सह', 'वर', 'त'
]
const between = ['्यां', '्या', 'ां', 'ीं', 'ा', 'ी', 'े', 'ू', 'ो', 'ं']
const leastBefore = 3
const leastStem = 2

export function withoutMarathiEndings(word: string): string {
  return cut(cut(word, behind, leastBefore), between, leastStem)
}

function cut(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least)
  return ending ? word.slice(0, -ending.length) : word
}
