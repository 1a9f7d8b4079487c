/** What everyday things are called in Italian. */
export const it = `
vaccine: vaccino vaccinazione vaccinato vaccinare
virus: virus
disease: malattia
infection: infezione infetto infettato
epidemic: epidemia pandemia
fever: febbre
cancer: cancro tumore
diabetes: diabete diabetico
autism: autismo
heart: cuore
blood: sangue
brain: cervello
lungs: polmone
skin: pelle
hospital: ospedale
doctor: medico dottore dottoressa medici
nurse: infermiera infermiere
patient: paziente
medicine: farmaco medicinale farmaci
pill: pillola compressa
surgery: chirurgia
symptom: sintomo
mask: mascherina
oxygen: ossigeno
pregnant: incinta gravidanza
poison: veleno velenoso tossico avvelenato
death: morte morto morire muore morì deceduto decesso
born: nascita nascere
body: cadavere cadaveri
government: governo
president: presidente
minister: ministro
parliament: parlamentare parlamentari
election: elezione
vote: voto voti votato votare votazione
law: legge leggi
court: tribunale
judge: giudice
prison: prigione carcere carceri
police: polizia poliziotto
arrest: arresto arrestato
army: esercito militare militari
soldier: soldato soldati
war: guerra
bomb: bomba bombardamento
explosion: esplosione esploso
missile: missile
weapon: arma armi
terrorist: terrorista terrorismo
attack: attacco attaccato
murder: omicidio assassinio ucciso uccidere assassino
rape: stupro stuprata
thief: ladro furto rubare rubato rubata rapina
kidnap: rapimento rapito rapita
fraud: frode truffa
corruption: corruzione corrotto
protest: protesta manifestazione manifestante
strike: sciopero
refugee: rifugiato profugo profughi
migrant: migrante immigrato immigrazione
border: confine frontiera
citizen: cittadino cittadinanza
farmer: agricoltore contadino
worker: operaio operai
student: studente alunno
teacher: insegnante professore maestro
school: scuola scolastico
university: università
child: bambino bambina
baby: neonato
woman: donna
man: uomo uomini
girl: ragazza ragazze
boy: ragazzo ragazzi
mother: madre mamma
father: padre
son: figlio figli
daughter: figlia figlie
brother: fratello
sister: sorella
wife: moglie mogli
husband: marito mariti
family: famiglia
marriage: matrimonio nozze
queen: regina
muslim: musulmano islam islamico musulmani
jew: ebreo ebraico
hindu: indù induismo
church: chiesa
mosque: moschea
priest: prete sacerdote
pope: papa pontefice
god: dio
prayer: preghiera
religion: religione religioso
money: denaro soldi
dollar: dollaro
euro: euro
bank: banca banche
price: prezzo
salary: stipendio salario stipendi
pension: pensione
debt: debito debiti
economy: economia economico
factory: fabbrica
company: azienda aziende impresa
gold: oro
oil: petrolio olio
gasoline: benzina
nuclear: nucleare nucleari
electricity: elettricità
water: acqua acque
milk: latte
sugar: zucchero
bread: pane
rice: riso
wheat: frumento
meat: carne
pork: maiale
chicken: pollo
fish: pesce
egg: uovo uova
fruit: frutta frutto
vegetable: verdura ortaggio
lemon: limone
garlic: aglio
onion: cipolla
honey: miele
coffee: caffè
alcohol: alcol alcolico
wine: vino vini
beer: birra
tobacco: tabacco sigaretta fumare fumatore fumatori
plastic: plastica
food: cibo cibi alimento
drink: bevanda bere
eat: mangiare
dog: cane cani
cat: gatto
cow: mucca mucche
horse: cavallo
bird: uccello
snake: serpente
tiger: tigre
elephant: elefante
bear: orso orsi
wolf: lupo lupi
whale: balena
shark: squalo
bat: pipistrello
insect: insetto
mosquito: zanzara zanzare
bee: ape api
tree: albero
forest: foresta bosco
flower: fiore
river: fiume
lake: lago laghi
sea: mare mari oceano oceani
beach: spiaggia
mountain: montagna
sun: sole solare
moon: luna
planet: pianeta
sky: cielo
earth: terra
space: astronauta
satellite: satellite
weather: meteo
climate: clima climatico
rain: pioggia
snow: neve
ice: ghiaccio
wind: vento
storm: tempesta ciclone uragano uragani
flood: alluvione inondazione
earthquake: terremoto sisma
tsunami: tsunami
volcano: vulcano vulcani
drought: siccità
fire: incendio fuoco
accident: incidente
city: città
village: villaggio
country: paese
world: mondo mondiale
street: strada
bridge: ponte
house: casa case
building: edificio palazzo edifici
tower: torre
wall: muro muri mura
statue: statua
flag: bandiera
train: treno
bus: autobus
car: automobile macchina auto
truck: camion
airplane: aereo
airport: aeroporto
ship: nave navi barca
bicycle: bicicletta bici
photo: foto fotografia
video: video
film: film
camera: telecamera telecamere
newspaper: giornale giornali quotidiano
journalist: giornalista giornalisti reporter
television: televisione televisore
book: libro
song: canzone
music: musica
telephone: telefono telefoni
internet: internet
computer: computer
robot: robot
scientist: scienziato scienziati
science: scienza scienze scientifico
language: lingua
football: calcio
player: giocatore
team: squadra
champion: campione campionato
victory: vittoria
prize: premio
gift: regalo
lottery: lotteria
ban: vietato divieto proibito
free: gratis gratuito
closed: chiuso
year: anno anni
month: mese mesi
week: settimana
day: giorno
night: notte
morning: mattina mattino
hour: ore
today: oggi
tomorrow: domani
yesterday: ieri
million: milione
billion: miliardo
thousand: mille mila migliaia
hundred: cento centinaia
red: rosso
black: nero nera neri nere
white: bianco
green: verde
blue: blu azzurro
yellow: giallo
hand: mano mani
leg: gamba
eye: occhio
hair: capelli capello
tooth: dente
knife: coltello
gun: pistola
shot: sparatoria
speech: discorso
resign: dimissioni dimettersi
dam: diga dighe
sewage: fogna fognatura
hunger: fame carestia
poverty: povertà povero
slave: schiavo schiavitù
ghost: fantasma
`
