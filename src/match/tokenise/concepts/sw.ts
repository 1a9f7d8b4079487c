/** What everyday things are called in Swahili. */
export const sw = `
vaccine: chanjo kuchanjwa chanjwa wamechanjwa aliyechanjwa waliochanjwa
virus: virusi
bacteria: bakteria
disease: ugonjwa magonjwa maradhi
infection: maambukizi maambukizo ameambukizwa wameambukizwa kuambukizwa
epidemic: mkurupuko
fever: homa
cancer: saratani kansa
diabetes: kisukari
autism: usonji
heart: moyo mioyo
blood: damu
brain: ubongo
lungs: mapafu pafu
skin: ngozi
hospital: hospitali
doctor: daktari madaktari
nurse: muuguzi wauguzi nesi manesi
patient: mgonjwa wagonjwa
medicine: dawa madawa
pill: kidonge vidonge tembe
surgery: upasuaji
symptom: dalili
mask: barakoa
oxygen: oksijeni
pregnant: mjamzito wajawazito ujauzito
poison: sumu
death: kifo vifo kufariki amefariki alifariki wamefariki kufa amekufa
born: kuzaliwa alizaliwa amezaliwa aliyezaliwa waliozaliwa
body: maiti
government: serikali
president: rais marais
minister: waziri mawaziri
mayor: meya
parliament: bunge
election: uchaguzi chaguzi
vote: kura wapigakura mpigakura
law: sheria
court: mahakama
judge: jaji majaji hakimu mahakimu
prison: gereza magereza gerezani jela
police: polisi
arrest: amekamatwa alikamatwa wamekamatwa walikamatwa kukamatwa akamatwa wakamatwa mbaroni
army: jeshi majeshi jeshini
soldier: mwanajeshi wanajeshi
war: vita
bomb: bomu mabomu
explosion: mlipuko milipuko
missile: kombora makombora roketi
weapon: silaha
terrorist: gaidi magaidi ugaidi
attack: shambulio mashambulizi shambulizi mashambulio ashambuliwa kushambuliwa
murder: mauaji kuuawa aliuawa ameuawa wameuawa auawa muuaji kuua
rape: ubakaji kubaka kubakwa alibakwa amebakwa mbakaji
thief: mwizi wezi wizi aliiba ameiba waliiba kuiba
kidnap: kutekwa ametekwa alitekwa utekaji watekaji
fraud: utapeli ulaghai tapeli matapeli
corruption: ufisadi rushwa
protest: maandamano waandamanaji kuandamana wameandamana
strike: mgomo migomo
refugee: mkimbizi wakimbizi
migrant: mhamiaji wahamiaji uhamiaji
border: mpaka mipaka mpakani
citizen: raia uraia
farmer: mkulima wakulima
worker: mfanyakazi wafanyakazi
student: mwanafunzi wanafunzi
teacher: mwalimu walimu
school: shule shuleni
child: mtoto watoto
baby: kichanga vichanga
woman: mwanamke wanawake
man: mwanaume wanaume mwanamume
girl: msichana wasichana
boy: mvulana wavulana
mother: mama
father: baba
daughter: binti mabinti
brother: kaka
sister: dada
wife: mke mkewe
husband: mume waume mumewe
family: familia
marriage: ndoa harusi kuoa ameoa kuolewa ameolewa
king: mfalme wafalme
queen: malkia
muslim: muislamu waislamu mwislamu uislamu kiislamu
christian: mkristo wakristo ukristo kikristo
jew: myahudi wayahudi kiyahudi
hindu: mhindu wahindu kihindu
church: kanisa makanisa kanisani
mosque: msikiti misikiti msikitini
temple: hekalu mahekalu
priest: kasisi makasisi padri mapadri
pope: papa
god: mungu miungu
prayer: maombi sala swala dua
religion: dini
money: pesa fedha
dollar: dola
euro: yuro
bank: benki
tax: kodi ushuru
price: bei
salary: mshahara mishahara
pension: pensheni
debt: deni madeni
economy: uchumi kiuchumi
factory: kiwanda viwanda kiwandani
company: kampuni makampuni
gold: dhahabu
oil: mafuta
gasoline: petroli
coal: makaa
nuclear: nyuklia
electricity: umeme
water: maji
milk: maziwa
salt: chumvi
sugar: sukari
bread: mkate mikate
rice: mchele wali
wheat: ngano
meat: nyama
chicken: kuku
fish: samaki
egg: yai mayai
fruit: tunda matunda
vegetable: mboga
lemon: limau ndimu malimau
garlic: saumu
onion: kitunguu vitunguu
honey: asali
coffee: kahawa
tea: chai
alcohol: pombe kileo
wine: mvinyo divai
beer: bia
tobacco: tumbaku sigara
plastic: plastiki
food: chakula vyakula
drink: kinywaji vinywaji kunywa
eat: kula amekula wanakula alikula anakula
dog: mbwa
cat: paka
cow: ngombe
pig: nguruwe
horse: farasi
snake: nyoka
lion: simba
elephant: tembo ndovu
bear: dubu
wolf: mbwamwitu
whale: nyangumi
bat: popo
insect: mdudu wadudu
mosquito: mbu
bee: nyuki
tree: mti miti
forest: msitu misitu
flower: maua
river: mto mito mtoni
lake: ziwa ziwani
sea: bahari baharini
beach: ufuo ufukwe ufukweni
mountain: mlima milima mlimani
island: kisiwa visiwa kisiwani
sun: jua
planet: sayari
sky: anga angani
space: mwanaanga wanaanga
satellite: setilaiti satelaiti
climate: tabianchi
rain: mvua
snow: theluji
ice: barafu
wind: upepo
storm: dhoruba kimbunga tufani vimbunga
flood: mafuriko
earthquake: tetemeko matetemeko
tsunami: tsunami
volcano: volkano
drought: ukame
fire: moto
smoke: moshi
accident: ajali
city: jiji miji mji majiji
village: kijiji vijiji kijijini
country: nchi
world: dunia duniani ulimwengu
street: mtaa mitaa mtaani
road: barabara barabarani
bridge: daraja madaraja darajani
house: nyumba nyumbani
building: jengo majengo
tower: mnara minara
wall: ukuta
door: mlango milango
statue: sanamu
flag: bendera
train: treni
bus: basi mabasi
car: gari magari
truck: lori malori
ship: meli boti
bicycle: baiskeli
photo: picha
video: video
film: filamu
camera: kamera
newspaper: gazeti magazeti
journalist: mwandishi waandishi mwanahabari wanahabari
television: televisheni runinga
book: kitabu vitabu
song: wimbo nyimbo
music: muziki
telephone: simu
internet: intaneti mtandao
computer: kompyuta
robot: roboti
scientist: mwanasayansi wanasayansi
science: sayansi kisayansi
language: lugha
football: soka kandanda
player: mchezaji wachezaji
team: timu
champion: bingwa mabingwa ubingwa
victory: ushindi
prize: tuzo
gift: zawadi
ban: marufuku
free: bure
closed: imefungwa zimefungwa yamefungwa
year: mwaka miaka
month: miezi
week: wiki
day: siku
night: usiku
morning: asubuhi
hour: saa masaa
today: leo
tomorrow: kesho
yesterday: jana
million: milioni
billion: bilioni
thousand: elfu maelfu
hundred: mia
half: nusu
red: nyekundu mwekundu
black: nyeusi mweusi weusi
white: nyeupe mweupe weupe
green: kijani
blue: bluu buluu
yellow: manjano njano
hand: mkono mikono mkononi
leg: mguu miguu
eye: jicho macho
hair: nywele
tooth: jino meno
knife: kisu visu
gun: bunduki bastola
shot: risasi
crowd: umati
speech: hotuba
resign: kujiuzulu amejiuzulu ajiuzulu alijiuzulu
dam: bwawa mabwawa
sewage: majitaka
hunger: njaa
poverty: umaskini umasikini maskini masikini
slave: mtumwa watumwa utumwa
ghost: mzimu mizimu
angel: malaika
`
