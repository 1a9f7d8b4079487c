/** What everyday things are called in Catalan. */
export const ca = `
vaccine: vacuna vacunació vacunat vacunar vaccí vaccins
virus: virus
bacteria: bacteri bacteris
disease: malaltia
infection: infecció infectat
epidemic: epidèmia pandèmia
fever: febre
cancer: càncer càncers
diabetes: diabetis diabetes diabètic
autism: autisme autista
heart: cor cors
blood: sang
brain: cervell cervells
lungs: pulmó pulmons
skin: pell
hospital: hospital
doctor: metge metgessa doctor
nurse: infermera infermer
patient: pacient pacients
medicine: fàrmac
pill: píndola
surgery: cirurgia
symptom: símptoma
mask: mascareta mascaretes
oxygen: oxigen
pregnant: embarassada embaràs
poison: verí verinós tòxic enverinat
death: mort morir
born: naixement nascut
body: cadàver
government: govern
president: president presidenta
minister: ministre ministra
mayor: alcalde alcaldessa
parliament: parlamentari
election: elecció eleccions comicis
vote: vot vots votar votació
law: llei
court: tribunal jutjat
judge: jutge jutgessa
police: policia
arrest: detingut arrestat detenció
army: militar militars
soldier: soldat
war: guerra
bomb: bomba bombardeig
missile: míssil coet
weapon: arma armes
terrorist: terrorista terrorisme
attack: atac atacar atemptat
murder: assassinat assassí matar homicidi
thief: lladre robatori robatoris robar robat furt
kidnap: segrest segrestat segrestar
fraud: frau estafa
corruption: corrupció corrupte
protest: protesta manifestació manifestant
strike: vaga vagues
refugee: refugiat
migrant: migrant immigrant immigració
citizen: ciutadà ciutadans ciutadania
farmer: pagès pagesos agricultor
worker: obrer obrers
student: alumne
teacher: mestre professor mestres
school: escola escoles
university: universitat
child: nen nens nena nenes criatura
baby: nadó nadons bebè
woman: dona dones
man: home homes
girl: noia noies
boy: noi nois
mother: mare mares
father: pare pares
son: fill fills
daughter: filla filles
brother: germà germans
sister: germana germanes
wife: esposa esposes muller
husband: marit marits
family: família
marriage: casament casaments matrimoni
king: rei reis
queen: reina
muslim: musulmà islam islàmic musulmans
jew: jueu jueva jueus
hindu: hindú hinduisme
church: església
mosque: mesquita
priest: sacerdot capellà capellans
pope: papa pontífex
prayer: resar
religion: religió religiós
money: diners diner
dollar: dòlar dòlars
euro: euro
bank: banc
tax: impost
price: preu preus
salary: salari salaris
pension: pensió pensions
debt: deute
economy: economia econòmic
factory: fàbrica
company: empresa
oil: petroli oli olis
gasoline: gasolina benzina
coal: carbó
nuclear: nuclear nuclears
electricity: electricitat
water: aigua
milk: llet
salt: sal
sugar: sucre sucres
rice: arròs
wheat: blat
meat: carn
pork: porc porcs
chicken: pollastre pollastres
fish: peix
egg: ous
fruit: fruita
vegetable: verdura hortalissa
lemon: llimona
onion: ceba cebes
honey: mel
coffee: cafè cafès
alcohol: alcohol alcohòlic
beer: cervesa cerveses
tobacco: tabac cigarreta cigarretes fumar
plastic: plàstic
food: aliment aliments
drink: beguda beure
eat: menjar
dog: gos gossos
cat: gat gats
cow: vaca vaques
horse: cavall cavalls
bird: ocell ocells
snake: serp
tiger: tigre tigres
elephant: elefant
wolf: llop
whale: balena
shark: tauró taurons
bat: ratpenat
insect: insecte
mosquito: mosquit
bee: abella
tree: arbre arbres
forest: bosc
river: riu rius
lake: llac
sea: mar mars oceà oceans
beach: platja
mountain: muntanya
island: illa illes
moon: lluna
sky: cel
space: astronauta
climate: clima climàtic
rain: pluja
snow: neu
ice: gel
wind: vent
storm: tempesta cicló huracà ciclons huracans
flood: inundació
earthquake: terratrèmol sisme sismes
tsunami: tsunami
volcano: volcà volcans
drought: sequera
fire: incendi foc
smoke: fum
accident: accident
city: ciutat
village: poble pobles
country: país
world: món mundial
road: carretera
bridge: pont
house: casa cases habitatge habitatges
building: edifici
tower: torre torres
wall: mur murs
statue: estàtua
train: tren
bus: autobús
car: cotxe automòbil
truck: camió camions
airplane: avió avions
airport: aeroport
ship: vaixell
bicycle: bicicleta bici
photo: foto fotos fotografia imatge imatges
video: vídeo
film: film
camera: càmera càmeres
newspaper: diari
journalist: periodista
television: televisió
book: llibre llibres
song: cançó cançons
music: música
telephone: telèfon mòbil mòbils
computer: ordinador
robot: robot robots
scientist: científic
science: ciència
language: idioma llengua
football: futbol
player: jugador jugadors
team: equip
champion: campionat
prize: premi
gift: regal regals
lottery: loteria loteries
ban: prohibit prohibició prohibir prohibida
free: gratis gratuït gratuïta
closed: tancat tancada
year: any anys
month: mesos
week: setmana setmanes
day: dia dies
night: nit nits
morning: matí matins
hour: hora hores
today: avui
tomorrow: demà
yesterday: ahir
million: milió milions
thousand: mil milers
hundred: centenars
half: meitat
red: vermell
black: negre negra negres
white: blanc
green: verd
blue: blau blaus
yellow: groc
hand: mans
leg: cama cames
eye: ull ulls
hair: cabell cabells
tooth: dent
knife: ganivet
shot: tiroteig
speech: discurs discursos
resign: dimissió dimitir
dam: embassament
sewage: clavegueram
hunger: fam
poverty: pobre pobres pobresa
slave: esclau esclavitud
ghost: fantasma
`
