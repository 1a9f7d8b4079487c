/** What everyday things are called in Hungarian. */
export const hu = `
vaccine: vakcina oltás oltott beoltott oltóanyag védőoltás
virus: vírus
bacteria: baktérium
disease: betegség
infection: fertőzés fertőzött
epidemic: járvány világjárvány pandémia
fever: láz
cancer: rák rákos rákkeltő
diabetes: cukorbetegség cukorbeteg diabétesz
autism: autizmus autista
heart: szív szívinfarktus szívroham
blood: vér
lungs: tüdő tüdőgyulladás
hospital: kórház
doctor: orvos doktor
nurse: ápoló ápolónő nővér
patient: páciens
medicine: gyógyszer orvosság
pill: tabletta pirula
surgery: megműtött sebészet
symptom: tünetek
mask: maszk szájmaszk arcmaszk
oxygen: oxigén
pregnant: terhes várandós terhesség
poison: méreg mérgező mérgezés
death: halál halott meghalt elhunyt meghaltak halálos haláleset
born: született születés
body: holttest
government: kormány
president: elnök államelnök
minister: miniszter miniszterelnök
mayor: polgármester főpolgármester
parliament: parlament országgyűlés
election: választás választások
vote: szavazás szavazat szavazó szavazott szavaz
ballot: szavazólap
law: törvény törvényjavaslat
court: bíróság törvényszék
judge: bíró
prison: börtön
police: rendőrség rendőr
arrest: letartóztatás letartóztatott letartóztatták letartóztattak őrizetbe
army: hadsereg honvédség katonaság
soldier: katona
war: háború
bomb: bomba bombázás bombázta
explosion: robbanás felrobbant robbantás
missile: rakéta
weapon: fegyver
terrorist: terrorista terrorizmus terror terrortámadás
attack: támadás megtámadta megtámadták megtámadott merénylet
murder: gyilkosság gyilkos meggyilkolt meggyilkolták megölt megölték megölte
rape: megerőszakolt megerőszakolta megerőszakolták
thief: tolvaj lopás ellopott ellopta ellopták lopott
kidnap: elrabolt elrabolták elrabolta emberrablás
fraud: csalás csaló átverés
corruption: korrupció korrupt
protest: tüntetés tüntető tiltakozás tiltakozó
strike: sztrájk sztrájkoló
refugee: menekült
migrant: migráns bevándorló bevándorlás migráció
border: határ
citizen: állampolgár állampolgárság polgár
farmer: gazdálkodó földműves farmer
worker: munkás dolgozó munkavállaló
student: diák diákok tanuló egyetemista
teacher: tanár pedagógus tanárnő
school: iskola
university: egyetem
child: gyerek gyerekek gyermek gyermekek
baby: csecsemő kisbaba
woman: nők nőt nőnek asszony
man: férfi férfiak
girl: lány kislány
boy: fiú kisfiú
mother: anya édesanya
father: apa édesapa
brother: testvér fivér
wife: feleség
husband: férj
family: család
marriage: esküvő házasság
king: király
queen: királynő
muslim: muszlim muzulmán iszlám
christian: keresztény kereszténység
jew: zsidó zsidóság
hindu: hindu hinduizmus
church: templom egyház
mosque: mecset
priest: lelkész
pope: pápa
god: isten
prayer: imádkozik imádság
religion: vallás vallási
money: pénz készpénz
dollar: dollár
euro: euró
bank: bank
tax: adó adófizető
price: áremelés áremelkedés
salary: fizetés bér munkabér
pension: nyugdíj nyugdíjas
debt: adósság tartozás
economy: gazdaság gazdasági
factory: gyár
company: cég vállalat
gold: aranyrúd aranytömb
oil: olaj kőolaj
gasoline: benzin
coal: barnaszén lignit szénerőmű
nuclear: nukleáris atomerőmű atombomba atomenergia
electricity: villany elektromosság áramszünet
water: víz vizek ivóvíz
milk: tej
sugar: cukor cukrok
bread: kenyér kenyerek
rice: rizs
wheat: búzaliszt
meat: hús marhahús
pork: sertéshús disznóhús
chicken: csirke tyúk
egg: tojás
fruit: gyümölcs
vegetable: zöldség
lemon: citrom
garlic: fokhagyma
onion: hagyma vöröshagyma
honey: méz
coffee: kávé kávét
alcohol: alkohol alkoholos
wine: vörösbor fehérbor
tobacco: dohány dohányzás cigaretta
plastic: műanyag
food: élelmiszer étel élelem
drink: ital iszik ivott
eat: evett evés megette
dog: kutya
cat: macska
cow: szarvasmarha
pig: disznó sertés malac
horse: lovak lovat
bird: madár madarak
snake: kígyó
lion: oroszlán
tiger: tigris
elephant: elefánt
bear: medve
wolf: farkas
whale: bálna
shark: cápa
bat: denevér
insect: rovar
mosquito: szúnyog
bee: méhek
tree: fák
forest: erdő
flower: virágok
river: folyó
lake: tavak tavat
sea: tenger óceán
beach: strand tengerpart
mountain: hegy
island: sziget
sun: napfény napsütés napelem
moon: holdraszállás telihold
planet: bolygó
sky: égbolt
earth: földgolyó
space: űrhajós asztronauta világűr
satellite: műhold
weather: időjárás
climate: éghajlat klímaváltozás klíma
rain: eső esőzés
snow: havazás hóesés
ice: jég jégkorszak
wind: szél szelek
storm: vihar hurrikán ciklon
flood: árvíz árvizek áradás
earthquake: földrengés
tsunami: cunami szökőár
volcano: vulkán
drought: aszály szárazság
fire: tűz tüzek tűzvész erdőtűz
smoke: füst
accident: baleset
city: város nagyváros
village: falu falvak
country: ország
world: világ
street: utca
road: autópálya országút
bridge: hidak
house: lakóház
building: épület
tower: torony tornyok
wall: fal
door: ajtó
statue: szobor szobrok
flag: zászló
train: gyorsvonat tehervonat személyvonat
bus: busz autóbusz
car: autó kocsi
truck: teherautó
airplane: repülőgép repülő
airport: repülőtér reptér
ship: hajó
bicycle: kerékpár bicikli
photo: fotó fénykép kép
video: videó
film: film
camera: videokamera fényképezőgép
newspaper: újság
journalist: újságíró riporter
television: televízió tévéadás
book: könyv
song: dal
music: zene
telephone: telefon okostelefon mobiltelefon
internet: internet
computer: számítógép
robot: robot
scientist: tudós kutató
science: tudomány tudományos
language: nyelv
football: foci futball labdarúgás
player: játékos labdarúgó
team: csapat
champion: bajnok bajnokság
victory: győzelem nyert győzött
prize: díj kitüntetés
gift: ajándék
lottery: lottó
ban: tilos tilalom betiltott betiltották betiltotta betiltás
free: ingyenes ingyen
closed: zárva bezárt lezárt bezárták
year: évek évben évet
month: hónap
day: nap
night: éjszaka
morning: délelőtt
tomorrow: holnap
yesterday: tegnap
million: millió
billion: milliárd
thousand: ezer ezrek
hundred: száz
red: piros vörös
black: fekete
white: fehér
green: zöld
blue: kék
yellow: sárga
leg: láb
hair: haj
knife: kés késelés
gun: pisztoly puska lőfegyver
shot: lövés lövöldözés lelőtt lelőtték lelőtte
crowd: tömeg
speech: beszéd
resign: lemondott lemondás lemond
dam: duzzasztógát
sewage: szennyvíz
hunger: éhínség éhség éhezés
poverty: szegénység szegény
slave: rabszolga rabszolgaság
ghost: kísértet
angel: angyal
`
