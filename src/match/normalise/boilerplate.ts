/** Phrases that chat programs and senders add to whatever they pass on; removed before anything is compared. */

const phrases = [
  '(?:message )?forwarded (?:as received|many times|message)', 'as received', 'fwd(?: as rec(?:ei)?ve?d)?:', 'copied(?: and|,)? pasted', 'copy(?: and|,|/)? ?paste',
  '(?:please|pls|plz|kindly) (?:share|forward|circulate|pass (?:this|it) on|retweet|rt)(?: (?:this|it|with everyone|to (?:all|everyone)|as much as (?:possible|you can)|widely))*',
  '(?:must|do) share', 'share (?:max(?:imum)?|as much as possible|with (?:all|everyone)|widely)', 'send (?:this )?to (?:all|everyone)(?: you know)?', 'sent from my \\w+',
  'reenviado(?: muchas veces)?', 'reenv[ií]e(?:lo)?', 'compart(?:e|an|ir) (?:por favor|esto)', 'por favor compart(?:e|an|ir|ilhem?|a)', 'encaminhad[ao](?: (?:muitas|v[aá]rias) vezes)?', 'repassem?', 'compartilhem?',
  'transf[eé]r[eé](?: plusieurs fois)?', 'partagez (?:au maximum|svp|s\'il vous pla[iî]t)', 'faites tourner', 'weitergeleitet', 'bitte (?:teilen|weiterleiten)', 'inoltrato(?: molte volte)?', 'podaj dalej',
  'diteruskan(?: berkali-kali)?', 'sebarkan', 'viralkan', 'tolong (?:share|sebar)', 'कृपया (?:शेयर|फॉरवर्ड) करें', 'تم إعادة توجيهها', 'منقول'
]

export const boilerplate = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
