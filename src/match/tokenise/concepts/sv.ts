/** What everyday things are called in Swedish. */
export const sv = `
vaccine: vaccin vaccinet vaccinen vaccination vaccinerad vaccinera vaccinering
virus: virus viruset
bacteria: bakterie
disease: sjukdom sjukdomar
infection: infektion infekterad smitta smittad smittade
epidemic: epidemi pandemi
fever: feber
cancer: cancer cancerframkallande bröstcancer
diabetes: diabetes diabetiker
autism: autism autistisk
heart: hjärta hjärtat hjärtinfarkt hjärtattack
blood: blod blodet
brain: hjärna
lungs: lunga lunginflammation
skin: hud
hospital: sjukhus sjukhuset
doctor: läkare doktor
nurse: sjuksköterska
patient: patient
medicine: medicin läkemedel läkemedlet
pill: piller tablett
surgery: kirurgi opererad opererades
symptom: symptom symtom
mask: munskydd ansiktsmask
oxygen: syre syrgas
pregnant: gravid graviditet
poison: förgiftad förgiftning toxisk
death: död dödsfall dödsfallet dog avled avliden avlidit omkom dödsoffer
born: född födda födelse
government: regering
president: president
minister: minister ministrar
mayor: borgmästare
parliament: parlament parlamentet riksdag riksdagen
election: valet valresultat valfusk riksdagsval riksdagsvalet presidentval presidentvalet
vote: rösta röstade röstning omröstning
ballot: valsedel valsedlar röstsedel röstsedlar
law: lagstiftning lagförslag lagförslaget grundlag
court: domstol tingsrätt hovrätt
prison: fängelse fängelset
police: polis poliser
arrest: gripen greps gripits gripna arresterad arresterades anhållen häktad
army: armé armén militär militären
soldier: soldat
war: krig kriget
bomb: bomb bombning bombade
explosion: explosion exploderade exploderar exploderat
missile: missil raket
weapon: vapen vapnet
terrorist: terrorist terrorism terror terrordåd terrorattack
attack: attack attackerad angrepp angreppet anfall
murder: mord mordet mördad mördade mördare
rape: våldtäkt våldtagen våldtog våldtäktsman
thief: tjuv stöld stulen stulna stulit stjäla
kidnap: kidnappad kidnappning bortförd
fraud: bedrägeri bedrägeriet bedragare bluff
corruption: korruption korrupt
protest: protest protesterade demonstration demonstrant
strike: strejk
refugee: flykting
migrant: migrant invandrare invandring migration
border: gräns
citizen: medborgare medborgarskap medborgarskapet
farmer: bonde bönder lantbrukare
worker: arbetstagare löntagare
student: student elev studerande
teacher: lärarinna skollärare
school: skola
university: universitet universitetet högskola
child: barn barnet
baby: bebis baby spädbarn
woman: kvinna
man: mannen männen
girl: flicka tjej
boy: pojke kille grabb
mother: mamma mödrar mor
father: pappa fäder
son: son söner
daughter: döttrar
brother: bror
sister: syster systrar
wife: hustru fru
family: familj
marriage: bröllop bröllopet äktenskap äktenskapet
king: kung konung
queen: drottning
muslim: muslim muslimsk islam islamisk
christian: kristen kristna kristendom
jew: jude judisk
hindu: hindu hinduism
church: kyrka
mosque: moské moskén
temple: tempel templet
priest: präst
pope: påve
god: gud
prayer: bön böner
religion: religion religiös
money: pengar kontanter
dollar: dollar
euro: euro
bank: bank
tax: skatt skattebetalare
price: pris priset prishöjning
salary: lön
pension: pension pensionär
debt: statsskuld skuldsatt
economy: ekonomi ekonomisk
factory: fabrik
company: företag företaget bolag bolaget
gold: guld guldet
oil: olja råolja
gasoline: bensin
coal: kol kolet stenkol
nuclear: kärnkraft kärnkraftverk kärnvapen nukleär
electricity: elektricitet ström elpris elpriset
water: vatten vattnet dricksvatten
milk: mjölk
salt: salt saltet
sugar: socker sockret
bread: bröd brödet
rice: ris riset
wheat: vetemjöl
meat: kött köttet nötkött
pork: fläsk fläskkött griskött
chicken: kyckling
fish: fisk
egg: ägg ägget
fruit: frukt
vegetable: grönsak
lemon: citron
garlic: vitlök
onion: lök
honey: honung
coffee: kaffe kaffet
alcohol: alkohol
wine: vin vinet
tobacco: tobak cigarett rökning
plastic: plast
food: mat livsmedel
drink: dricka dryck drack druckit
eat: äta ätit
dog: hund
cat: katt
cow: nötkreatur mjölkko
pig: gris svin
horse: häst
bird: fågel fåglar
snake: orm
lion: lejon lejonet
tiger: tiger tigrar
elephant: elefant
bear: isbjörn brunbjörn
wolf: varg
whale: blåval knölval
shark: haj
bat: fladdermus fladdermöss
insect: insekt
mosquito: mygga mygg
bee: bina honungsbi honungsbin
tree: träd trädet
forest: skog
flower: blomma
river: flod älv
lake: sjö insjö
sea: hav havet ocean
beach: strand stränder
mountain: berg berget fjäll
island: öar öarna
sun: sol solljus solenergi
moon: månlandning fullmåne
planet: planet
sky: himmel himlen
earth: jorden jordklotet
space: astronaut rymd rymdfarare kosmonaut
satellite: satellit
weather: vädret väderprognos
climate: klimat klimatet
rain: regn regnet
snow: snö
ice: isen havsis inlandsis
wind: vind
storm: storm orkan cyklon oväder
flood: översvämning översvämmad
earthquake: jordbävning jordskalv
tsunami: tsunami
volcano: vulkan
drought: torka
fire: brand bränder eld skogsbrand skogsbränder
smoke: rök
accident: olycka trafikolycka bilolycka
city: stad städer stan
village: byar
country: land landet länder
world: värld världen
street: gata gator
road: väg motorväg
bridge: bro broar
house: hus huset
building: byggnad
tower: torn tornet
wall: mur vägg
door: dörr
statue: staty
flag: flagga
train: pendeltåg godståg tågtrafik
bus: buss
car: bil
truck: lastbil
airplane: flygplan flygplanet
airport: flygplats
ship: fartyg fartyget skepp båt
bicycle: cykel cyklar
photo: foto fotot bild fotografi
video: video
film: film
camera: kamera
newspaper: tidning
journalist: journalist reporter
television: television
book: bok böcker
music: musik
telephone: telefon mobiltelefon mobil smartphone
internet: internet
computer: dator
robot: robot
scientist: forskare vetenskapsman
science: vetenskap vetenskaplig
language: språk språket
football: fotboll
player: fotbollsspelare
team: landslag landslaget
champion: världsmästare mästerskap mästerskapet
victory: seger segrar vann vunnit
prize: utmärkelse nobelpris nobelpriset
gift: present
lottery: lotteri lotto
ban: förbud förbudet förbjuden förbjudet förbjuda
free: gratis kostnadsfri
closed: stängd stängt stängs
year: året åren
week: vecka
day: dag
night: natt nätter
morning: morgon morgnar
hour: timme timmar
today: idag
tomorrow: imorgon
yesterday: igår
million: miljon
billion: miljard
thousand: tusen
hundred: hundra
half: hälften halv
red: röd rött
black: svart
white: vit vitt
green: grön grönt
blue: blå blått
yellow: gul
leg: ben benet
eye: öga ögon
tooth: tand tänder
knife: kniv
gun: pistol gevär skjutvapen
shot: skott skottet skjutning skottlossning skjuten
crowd: folkmassa folksamling
resign: avgått avgår avgång
dam: fördämning
sewage: avlopp avloppsvatten
hunger: hunger svält hungersnöd
poverty: fattigdom fattig
slave: slav slaveri
ghost: spöke
angel: ängel änglar
`
