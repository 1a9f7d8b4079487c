/**
 * Numbers in words: of each language what 2 to 20, 30, 40, 50, 60, 70, 80 and 90 are called, with other forms after a slash; a dash where the language writes several words or says something else as well (nueve, but neuf is also new).
 * What is said in digits has a language of its own, so that 15 and fifteen are two names of one thing as fifteen and quince are.
 */
const said: Record<string, string> = {
  ar: '- ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر - - - - - - - - - عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
  bg: 'два/две/двама три/трима четири пет шест седем осем девет десет единадесет/единайсет дванадесет/дванайсет тринадесет/тринайсет четиринадесет/четиринайсет петнадесет/петнайсет шестнадесет/шестнайсет седемнадесет/седемнайсет осемнадесет/осемнайсет деветнадесет/деветнайсет двадесет/двайсет тридесет/трийсет четиридесет/четирийсет петдесет шестдесет/шейсет седемдесет осемдесет деветдесет',
  bn: 'দুই তিন চার পাঁচ ছয় সাত আট - দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ/কুড়ি ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই',
  ca: 'dues tres quatre cinc sis - vuit - - onze dotze tretze catorze quinze setze disset divuit dinou vint trenta quaranta cinquanta seixanta setanta vuitanta noranta',
  cs: 'dva/dvě/dvou tři/tří čtyři/čtyř pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti dvanáct/dvanácti třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti devatenáct/devatenácti dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti sedmdesát/sedmdesáti osmdesát/osmdesáti devadesát/devadesáti',
  da: '- tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  el: 'δύο/δυο τρεις/τρία τέσσερις/τέσσερα πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα δώδεκα δεκατρείς/δεκατρία δεκατέσσερις/δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  es: '- tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fa: 'دو سه چهار پنج شش هفت هشت - - یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست - چهل پنجاه شصت هفتاد هشتاد نود',
  fi: 'kaksi/kahden/kahta kolme/kolmen/kolmea neljä/neljän/neljää viisi/viiden/viittä kuuden/kuutta seitsemän/seitsemää kahdeksan/kahdeksaa yhdeksän/yhdeksää kymmenen/kymmentä yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä',
  fr: '- trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize - - - vingt trente quarante cinquante soixante - - -',
  he: 'שניים/שתיים שלוש/שלושה ארבע/ארבעה חמש/חמישה שישה שבע/שבעה שמונה תשע/תשעה - - - - - - - - - - עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים',
  hi: '- तीन चार पांच/पाँच छह/छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे',
  hu: 'kettő/két három négy öt - - nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
  id: 'dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas - - - - - - - - - - - - - - - -',
  it: 'due tre quattro cinque - sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  ko: '- - - 다섯 여섯 일곱 여덟 아홉 - - - - - - - - - - 스물 서른 마흔 - - - - -',
  ms: 'dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas - - - - - - - - - - - - - - - -',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  no: '- tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue/tyve tretti førti femti seksti sytti åtti nitti',
  pl: 'dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu',
  pt: 'dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  ro: 'doi/două trei patru cinci șase șapte opt - zece unsprezece doisprezece/douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
  ru: 'два/две/двух/двое три/трёх/трое четыре/четырёх пять/пяти/пятеро шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто',
  sv: 'två tre fyra fem - sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  sw: 'mbili/wawili/viwili tatu/watatu/vitatu nne/wanne/vinne tano/watano/vitano sita saba nane/wanane tisa kumi - - - - - - - - - ishirini thelathini arobaini hamsini sitini sabini themanini tisini',
  th: 'สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ - - - - - - - - - - - - - - - - -',
  tl: 'dalawa/dalawang tatlo/tatlong apat lima/limang anim pito/pitong walo/walong siyam sampu/sampung - - - - - - - - - - - - - - - - -',
  tr: 'iki üç dört beş - - sekiz dokuz - - - - - - - - - - yirmi otuz kırk elli altmış yetmiş seksen doksan',
  uk: 'два/дві/двох/двоє три/трьох/троє чотири/чотирьох пять/пяти шість/шести сім/семи вісім/восьми девять/девяти десять/десяти одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти пятнадцять/пятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти девятнадцять/девятнадцяти двадцять/двадцяти тридцять/тридцяти сорок/сорока пятдесят/пятдесяти шістдесят/шістдесяти сімдесят/сімдесяти вісімдесят/вісімдесяти девяносто',
  ur: '- تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس تیس چالیس پچاس ساٹھ ستر - نوے'
}
const values = [...Array.from({ length: 19 }, (_, i) => i + 2), 30, 40, 50, 60, 70, 80, 90].map(String)
/** The language of what is written in digits. */
const digits = 'digits'

/** The keys that are numbers themselves. */
export const inDigits: ReadonlySet<string> = new Set(values)

/** Languages that write all below twenty, but for a few, in a word each: what says a number there says all of it, unless another stands beside it. */
export const inOneWord: ReadonlySet<string> = new Set(Object.entries(said).filter(([, names]) => !names.split(' ').slice(9, 15).includes('-')).map(([language]) => language))

const bigOnes = new Set(['hundred', 'thousand', 'million', 'billion'])

/** Whether what goes by this key is a number. */
export function isNumber(key: string): boolean {
  return inDigits.has(key) || bigOnes.has(key)
}

/** Each language's numbers as its lists are: lines of a key and its words. */
export const numbers: Record<string, string> = {
  ...Object.fromEntries(Object.entries(said).map(([language, names]) => [language, names.split(' ').flatMap((forms, i) => forms === '-' ? [] : [`${values[i]}: ${forms.replaceAll('/', ' ')}`]).join('\n')])),
  [digits]: [...values.map((value) => `${value}: ${value}`), 'hundred: 100', 'thousand: 1000', 'million: 1000000'].join('\n')
}
