/** What everyday things are called in Danish. */
export const da = `
vaccine: vaccine vaccination vaccineret vaccinere
virus: virus virusset
bacteria: bakterie
disease: sygdom sygdomme
infection: infektion smitte smittet inficeret
epidemic: epidemi pandemi
fever: feber
cancer: kræft kræftfremkaldende brystkræft
diabetes: diabetes diabetiker sukkersyge
autism: autisme autistisk
heart: hjerte hjerteanfald
blood: blod
brain: hjerne
lungs: lunge lungebetændelse
skin: hud
hospital: hospital sygehus sygehuset
doctor: læge doktor
nurse: sygeplejerske
patient: patient
medicine: medicin lægemiddel lægemidler
pill: pille
surgery: kirurgi opereret
symptom: symptom
mask: mundbind maske ansigtsmaske
oxygen: ilt
pregnant: gravid graviditet
poison: forgiftet forgiftning giftstof
death: død døde dødsfald dødsoffer afdød omkommet
born: født fødsel
government: regering
president: præsident
minister: minister ministre
mayor: borgmester borgmestre
parliament: parlament folketing
election: valg folketingsvalg præsidentvalg
vote: stemte stemt afstemning
ballot: stemmeseddel stemmesedler
law: lovgivning lovforslag grundlov
court: domstol byret landsret højesteret
judge: dommer
prison: fængsel
police: politi politibetjent
arrest: anholdt anholdelse arresteret fængslet
army: militær
soldier: soldat
war: krig
bomb: bombe bombardement bomber
explosion: eksplosion eksploderet eksploderede
missile: missil raketter raketangreb
weapon: våben
terrorist: terrorist terrorisme terror terrorangreb
attack: angreb angrebet overfald
murder: mord myrdet dræbt dræbte drab morder
rape: voldtægt voldtaget
thief: tyv tyveri stjålet stjæle
kidnap: kidnappet kidnapning bortført
fraud: svindel bedrageri svindler
corruption: korruption korrupt
protest: protest demonstration demonstrant
strike: strejke
refugee: flygtning
migrant: migrant migration indvandrer indvandring
border: grænse
citizen: borger statsborger statsborgerskab
farmer: landmand landmænd bønder
worker: lønmodtager
student: studerende student elev
teacher: skolelærer folkeskolelærer lærerinde
school: skole
university: universitet
child: barn børn
baby: baby spædbarn
woman: kvinde
man: mand mænd
girl: pige
boy: dreng
mother: mor mødre
father: fader fædre
son: søn sønner
daughter: datter døtre
brother: bror brødre
sister: søster søstre
wife: hustru
husband: ægtemand ægtemænd
family: familie
marriage: bryllup ægteskab
king: konge
queen: dronning
muslim: muslim muslimsk islam islamisk
christian: kristne kristendom
jew: jøde jødisk
hindu: hindu hinduisme
church: kirke
mosque: moske moské
temple: tempel templer
priest: præst
pope: pave
god: gud
prayer: bøn
religion: religion religiøs
money: penge kontanter
dollar: dollar
euro: euro
bank: bank
tax: skat skatteyder
price: pris prisstigning
salary: løn lønninger
pension: pension pensionist
debt: gæld
economy: økonomi økonomisk
factory: fabrik
company: virksomhed firma
gold: guld
oil: olie råolie
gasoline: benzin
coal: kul
nuclear: nuklear atomkraft atomvåben kernekraft atomkraftværk
electricity: elektricitet strøm
water: vand drikkevand
milk: mælk
salt: salt
sugar: sukker
bread: brød
rice: ris
wheat: hvede
meat: oksekød hakkekød
pork: svinekød flæsk
chicken: kylling høns
fish: fisk
egg: ægget æggene
fruit: frugt
vegetable: grøntsag grønsag
lemon: citron
garlic: hvidløg
onion: løg
honey: honning
coffee: kaffe
alcohol: alkohol
wine: vin
tobacco: tobak cigaret cigaretter rygning
plastic: plastik plast
food: fødevare madvare
drink: drikke drak drukket
eat: spise spist
dog: hund
cat: kat katte
cow: køer koen kvæg
pig: gris svin
horse: hest
bird: fugl
snake: slange
tiger: tiger tigre
elephant: elefant
bear: isbjørn brunbjørn
wolf: ulv
whale: hval
shark: haj
bat: flagermus
insect: insekt
mosquito: myg
bee: bier honningbi
tree: træ træer
forest: skov
flower: blomst
river: flod
lake: søer søen
sea: verdenshav ocean
beach: strand
mountain: bjerg
island: øer øen
sun: sol sollys solenergi
moon: månelanding fuldmåne
planet: planet
sky: himmel himlen
earth: jorden jordkloden
space: astronaut rumfart verdensrum kosmonaut
satellite: satellit satellitter
weather: vejr vejret
climate: klima
rain: regnvejr nedbør
snow: sne
ice: isen havis indlandsis
wind: vind
storm: storm orkan cyklon
flood: oversvømmelse oversvømmet
earthquake: jordskælv
tsunami: tsunami
volcano: vulkan
drought: tørke
fire: brand ild skovbrand
smoke: røg
accident: ulykke trafikulykke
city: byen byer storby
village: landsby
country: land
world: verden
street: gade
road: vej motorvej
bridge: bro
house: hus huset
building: bygning
tower: tårn
wall: mur
door: hoveddør
statue: statue
flag: flag
train: godstog passagertog
bus: bus busser
car: bil
truck: lastbil
airplane: fly flyvemaskine
airport: lufthavn
ship: skib
bicycle: cykel cykler
photo: foto billede
video: video
film: film
camera: kamera
newspaper: avis
journalist: journalist reporter
television: fjernsyn
book: bog bøger
song: sang
music: musik
telephone: telefon mobiltelefon mobil smartphone
internet: internet
computer: computer
robot: robot robotter
scientist: forsker videnskabsmand
science: videnskab videnskabelig
language: sprog
football: fodbold
player: fodboldspiller
team: landshold
champion: mester mestre verdensmester mesterskab
victory: sejr vundet
prize: nobelpris
gift: fødselsdagsgave julegave
lottery: lotteri lotto
ban: forbud forbudt forbyder forbyde
free: gratis
closed: lukket
year: året årene
month: måned
week: uge
day: dag
night: nat nætter
morning: formiddag morges
hour: time
million: million
billion: milliard
thousand: tusind
hundred: hundrede
half: halv halvdel
red: rød
black: sort
white: hvid
green: grøn
blue: blå
yellow: gul
hand: hånd hænder
leg: ben
eye: øje øjne
tooth: tand tænder
knife: kniv
gun: pistol gevær skydevåben
shot: skud skyderi skudt
crowd: folkemængde menneskemængde
resign: fratræder fratrådt
dam: dæmning
sewage: spildevand kloak kloakker
hunger: sult hungersnød
poverty: fattigdom
slave: slave slaveri
ghost: spøgelse
angel: engel engle
`
