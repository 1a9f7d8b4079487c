/** What everyday things are called in Norwegian. */
export const no = `
vaccine: vaksine vaksinasjon vaksinert vaksinere vaksinering
virus: virus viruset
bacteria: bakterie
disease: sykdom sykdommer sjukdom
infection: infeksjon smitte smittet infisert
epidemic: epidemi pandemi
fever: feber
cancer: kreft kreftfremkallende brystkreft
diabetes: diabetes diabetiker sukkersyke
autism: autisme autistisk
heart: hjerte hjerteinfarkt hjerteanfall
blood: blod
brain: hjerne
lungs: lunge lungebetennelse
skin: hud
hospital: sykehus sykehuset sjukehus
doctor: lege doktor
nurse: sykepleier sjukepleiar
patient: pasient
medicine: medisin legemiddel legemidler
pill: pille tablett
surgery: kirurgi operert
symptom: symptom
mask: munnbind maske ansiktsmaske
oxygen: oksygen
pregnant: gravid graviditet
poison: forgiftet forgiftning giftstoff
death: død døde dødsfall dødsoffer avdød omkom omkommet
born: født fødsel
government: regjering
president: president
minister: minister statsråd
mayor: ordfører borgermester
parliament: parlament storting
election: valg stortingsvalg presidentvalg
vote: stemte stemt avstemning
ballot: stemmeseddel stemmesedler
law: lovgivning lovforslag grunnlov
court: domstol tingrett lagmannsrett høyesterett
judge: dommer
prison: fengsel
police: politi politimann
arrest: arrestert arrestasjon pågrepet pågripelse
army: militær militæret
soldier: soldat
war: krig
bomb: bombe bombet bombing
explosion: eksplosjon eksploderte eksplodert
missile: missil rakett
weapon: våpen
terrorist: terrorist terrorisme terror terrorangrep
attack: angrep angrepet overfall
murder: mord myrdet drept drap drepte morder
rape: voldtekt voldtatt
thief: tyv tyveri stjålet stjele
kidnap: kidnappet kidnapping bortført
fraud: svindel bedrageri svindler
corruption: korrupsjon korrupt
protest: protest demonstrasjon demonstrant
strike: streik
refugee: flyktning
migrant: migrant innvandrer innvandring migrasjon
border: grense
citizen: borger statsborger statsborgerskap
farmer: bonde bønder gårdbruker
worker: arbeidstaker
student: student elev
teacher: lærerinne skolelærer
school: skole
university: universitet
child: barn
baby: baby spedbarn
woman: kvinne
man: mann menn
girl: jente
boy: gutt
mother: mor mødre mamma
father: pappa fedre
son: sønn
daughter: datter døtre
brother: bror brødre
sister: søster søstre
wife: kone hustru
husband: ektemann ektemenn
family: familie
marriage: bryllup ekteskap
king: konge
queen: dronning
muslim: muslim muslimsk islam islamsk
christian: kristne kristendom
jew: jøde jødisk
hindu: hindu hinduisme
church: kirke
mosque: moske moské
temple: tempel templer
priest: prest
pope: pave
god: gud
prayer: bønn
religion: religion religiøs
money: penger kontanter
dollar: dollar
euro: euro
bank: bank
tax: skatt skattebetaler
price: pris prisøkning
salary: lønn
pension: pensjon pensjonist
debt: gjeld
economy: økonomi økonomisk
factory: fabrikk
company: bedrift selskap firma
gold: gull
oil: olje råolje
gasoline: bensin
coal: kull
nuclear: atomkraft atomvåpen kjernekraft kjernekraftverk kjernefysisk
electricity: elektrisitet strøm
water: vann drikkevann
milk: melk
salt: salt
sugar: sukker
bread: brød
rice: ris
wheat: hvete
meat: kjøtt storfekjøtt
pork: svinekjøtt
chicken: kylling høns høne
fish: fisk
egg: egg
fruit: frukt
vegetable: grønnsak
lemon: sitron
garlic: hvitløk
onion: løk
honey: honning
coffee: kaffe
alcohol: alkohol
wine: vin
tobacco: tobakk sigarett røyking
plastic: plast
food: matvare
drink: drikke drakk drukket
eat: spise spist
dog: hund
cat: katt
cow: kua kyr kyrne storfe
pig: gris svin
horse: hest
bird: fugl
snake: slange
tiger: tiger tigre
elephant: elefant
bear: isbjørn brunbjørn
wolf: ulv
whale: hval
shark: hai
bat: flaggermus
insect: insekt
mosquito: mygg
bee: bier honningbie
tree: trær
forest: skog
flower: blomst
river: elv
lake: innsjø
sea: hav havet
beach: strand strender
mountain: fjell
island: øya øyer
sun: sol sollys solenergi
moon: månelanding fullmåne
planet: planet
sky: himmel himmelen
earth: jorda jorden jordkloden
space: astronaut romfart verdensrommet kosmonaut
satellite: satellitt
weather: værmelding værvarsel
climate: klima
rain: regnvær nedbør
snow: snø
ice: isen havis isbre
wind: vind
storm: storm orkan syklon
flood: flom oversvømmelse oversvømt
earthquake: jordskjelv
tsunami: tsunami
volcano: vulkan
drought: tørke
fire: brann ild skogbrann
smoke: røyk
accident: ulykke trafikkulykke bilulykke
city: byen byer storby
village: landsby
country: land
world: verden
street: gate
road: vei motorvei
bridge: bro bru
house: hus huset
building: bygning
tower: tårn
wall: mur vegg
door: ytterdør
statue: statue
flag: flagg
train: tog
bus: buss
car: bil
truck: lastebil trailer
airplane: fly flyet
airport: flyplass lufthavn
ship: skip båt
bicycle: sykkel sykler
photo: foto bilde
video: video
film: film
camera: kamera
newspaper: avis
journalist: journalist reporter
television: fjernsyn
book: bok bøker
song: sang
music: musikk
telephone: telefon mobiltelefon mobil smarttelefon
internet: internett
computer: datamaskin
robot: robot
scientist: forsker vitenskapsmann
science: vitenskap vitenskapelig
language: språk
football: fotball
player: fotballspiller
team: landslag
champion: mester verdensmester mesterskap
victory: seier vant vunnet
prize: nobelpris
gift: presang julegave bursdagsgave
lottery: lotteri lotto
ban: forbud forbudt forbyr forby
free: gratis
closed: stengt lukket
year: året årene
month: måned
week: uke veke
day: dag
night: natt netter
morning: formiddag morges
hour: time
today: idag
tomorrow: imorgen
yesterday: igår
million: million
billion: milliard
thousand: tusen
hundred: hundre
half: halv halvdel halvparten
red: rød
black: svart
white: hvit
green: grønn
blue: blå
yellow: gul
hand: hånd
leg: bein
eye: øye øyne
tooth: tann tenner
knife: kniv
gun: pistol gevær skytevåpen
shot: skudd skyting skutt
crowd: folkemengde menneskemengde
resign: fratrer fratrådt
dam: demning
sewage: avløpsvann kloakk
hunger: sult hungersnød
poverty: fattigdom fattig
slave: slave slaveri
ghost: spøkelse
angel: engel engler
`
