/** What chat programs and senders add to whatever they pass on, and how people ask about it: phrases and greetings that are removed before anything is compared. */

const phrases = [
  '(?:message )?forwarded (?:as received|many times|message)', 'as received', 'fwd(?: as rec(?:ei)?ve?d)?:', 'copied(?: and|,)? pasted', 'copy(?: and|,|/)? ?paste',
  '(?:please|pls|plz|kindly) (?:share|forward|circulate|pass (?:this|it) on|retweet|rt)(?: (?:this|it|with everyone|to (?:all|everyone)|as much as (?:possible|you can)|widely))*',
  '(?:must|do) share', 'share (?:max(?:imum)?|as much as possible|with (?:all|everyone)|widely)', 'send (?:this )?to (?:all|everyone)(?: you know)?', 'sent from my \\w+',
  'reenviado(?: muchas veces)?', 'reenv[ií]e(?:lo)?', 'compart(?:e|an|ir) (?:por favor|esto)', 'por favor compart(?:e|an|ir|ilhem?|a)', 'encaminhad[ao](?: (?:muitas|v[aá]rias) vezes)?', 'repassem?', 'compartilhem?',
  'transf[eé]r[eé](?: plusieurs fois)?', 'partagez (?:au maximum|svp|s\'il vous pla[iî]t)', 'faites tourner', 'weitergeleitet', 'bitte (?:teilen|weiterleiten)', 'inoltrato(?: molte volte)?', 'podaj dalej',
  'diteruskan(?: berkali-kali)?', 'sebarkan', 'viralkan', 'tolong (?:share|sebar)', 'कृपया (?:शेयर|फॉरवर्ड) करें', 'تم إعادة توجيهها', 'منقول',
  'is (?:this|that|it) (?:really )?(?:true|real|fake|legit|correct|accurate)(?: or (?:fake|false|not|a (?:scam|hoax)))?', '(?:true|real|fact|fake) or (?:fake|false|fiction|real)', 'fact ?check(?: this)?(?: (?:please|pls|plz))?',
  '(?:can|could) (?:you|anyone|anybody|someone|somebody) (?:please )?(?:check|verify|confirm)(?: (?:this|it|that|(?:if|whether) (?:this|it|that) is (?:true|real)))?', '(?:please|pls|plz|kindly) (?:check|verify|confirm|fact ?check)(?: (?:this|it|that))?',
  '(?:does )?any(?:one|body) know (?:if|whether) (?:this|it|that) is (?:true|real)', 'is (?:any|some)(?:one|body) there',
  'es (?:esto |eso )?(?:verdad|cierto)(?: (?:esto|eso))?(?: o (?:no|falso|mentira))?', '(?:verdad|cierto) o (?:falso|mentira)', '(?:isso|isto) [eé] (?:verdade|mentira|fake)', '[eé] verdade(?: (?:isso|isto))?', 'verdade ou (?:mentira|fake)',
  'est-ce (?:que c[\'’]est )?vrai', 'c[\'’]est vrai', 'vrai ou faux', 'info ou intox', 'stimmt das(?: wirklich)?', 'ist das (?:wirklich )?(?:wahr|echt)', 'wahr oder falsch', '[eè] vero', 'vero o falso', 'apakah (?:ini |berita ini )?benar', 'benarkah(?: ini)?',
  'क्या (?:यह|ये) (?:खबर )?(?:सच|सही) है', 'kya (?:ye|yeh|yah) (?:sach|sahi|fake) (?:hai|he)', 'هل هذا (?:الخبر )?صحيح'
]
const greetings = [
  'hello', 'hi', 'hey', 'dear all', 'good (?:morning|afternoon|evening)', 'hola', 'buen[oa]s (?:d[ií]as|tardes|noches)', 'ol[aá]', 'oi', 'bom dia', 'boa (?:tarde|noite)', 'bonjour', 'bonsoir', 'salut',
  'hallo', 'guten (?:morgen|tag|abend)', 'ciao', 'buon(?:giorno|asera)', 'halo', 'selamat (?:pagi|siang|sore|malam)', 'नमस्ते', 'नमस्कार', 'مرحبا', 'السلام عليكم'
]

export const boilerplate = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
/** Only where a text begins with it and goes on after a stop: “Hello, is this true?”, not “Good morning America is closed down”. */
export const greeting = new RegExp(`^\\s*(?:${greetings.join('|')})(?: (?:there|all|everyone|everybody|team|friends))?\\s*(?:[,!.:…–-]+\\s|\\n|$)`, 'iu')
