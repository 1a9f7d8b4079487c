/** What everyday things are called in Dutch. */
export const nl = `
vaccine: vaccin vaccinatie vaccinaties gevaccineerd vaccineren inenting ingeënt
virus: virus virussen
bacteria: bacterie bacteriën
disease: ziekte aandoening
infection: infectie infecties besmetting besmet geïnfecteerd
epidemic: epidemie pandemie epidemieën
fever: koorts
cancer: kanker kankerverwekkend borstkanker
diabetes: diabetes suikerziekte diabeet
autism: autisme autistisch
heart: hart hartaanval hartinfarct
blood: bloed
brain: hersenen brein
lungs: long longontsteking
skin: huid
hospital: ziekenhuis ziekenhuizen
doctor: arts dokter huisarts
nurse: verpleegster verpleegkundige verpleger
patient: patiënt
medicine: medicijn geneesmiddel medicatie
pill: pil pillen
surgery: geopereerd chirurgie
symptom: symptoom
mask: masker mondkapje mondkapjes mondmasker
oxygen: zuurstof
pregnant: zwanger zwangerschap
poison: gif vergif giftig vergiftigd vergiftiging
death: dood overleden overlijden overleed gestorven sterven sterft stierf sterfgeval sterfte
born: geboren geboorte
government: regering
president: president
minister: minister premier
mayor: burgemeester
parliament: parlement
election: verkiezing
vote: stemmen gestemd stemming kiezer stemrecht
ballot: stembiljet stembriefje
law: wet wetten wetgeving wetsvoorstel
court: rechtbank gerechtshof
judge: rechter
prison: gevangenis gevangenissen celstraf
police: politie politieagent politieman
arrest: arrestatie arrestaties gearresteerd aangehouden opgepakt
army: leger krijgsmacht militair
soldier: soldaat
war: oorlog
bomb: bomaanslag bombardement gebombardeerd autobom atoombom
explosion: explosie explosies ontploffing ontploft geëxplodeerd
missile: raket raketten
weapon: wapen wapens
terrorist: terrorist terrorisme terreur terroristisch
attack: aanval aangevallen aanslag
murder: moord vermoord gedood moordenaar
rape: verkrachting verkracht verkrachter
thief: dief dieven diefstal gestolen stelen
kidnap: ontvoerd ontvoering gekidnapt
fraud: fraude oplichting oplichter bedrog
corruption: corruptie corrupt
protest: protest demonstratie demonstraties demonstrant betoging betoger
strike: staking stakers
refugee: vluchteling
migrant: migrant immigrant immigratie migratie
border: grens grenzen
citizen: burger staatsburger staatsburgerschap
farmer: boer boerin landbouwer
worker: arbeider werknemer
student: student leerling scholier
teacher: leraar lerares leerkracht docent onderwijzer
school: school scholen
university: universiteit
child: kind kinderen
baby: baby babys
woman: vrouw
man: man mannen
girl: meisje meisjes
boy: jongens jongetje
mother: moeder mama
father: vader papa
son: zoontje
daughter: dochter
brother: broer
sister: zus zussen zuster
wife: echtgenote
family: familie families gezin gezinnen
marriage: huwelijk bruiloft getrouwd trouwen
king: koning
queen: koningin
muslim: moslim moslima islam islamitisch
christian: christen christenen christelijk christendom
jew: jood joods jodendom
hindu: hindoe hindoeïsme
church: kerk
mosque: moskee moskeeën
temple: tempel
priest: priester
pope: paus
god: god goden
prayer: gebed bidden bidt gebeden
religion: religie godsdienst religieus
money: geld
dollar: dollar
euro: euro
bank: bank
tax: belasting belastingbetaler
price: prijs prijzen prijsstijging
salary: salaris salarissen loon
pension: pensioen gepensioneerde
debt: staatsschuld schuldenlast
economy: economie economisch
factory: fabriek
company: bedrijf bedrijven onderneming firma
gold: goud
oil: olie aardolie
gasoline: benzine
coal: steenkool steenkolen kolencentrale
nuclear: nucleair kernenergie kerncentrale kernwapen
electricity: elektriciteit stroom
water: water drinkwater
milk: melk
salt: zout
sugar: suiker
bread: brood
rice: rijst
wheat: tarwe
meat: vlees rundvlees
pork: varkensvlees
chicken: kip kippen
fish: vis vissen
egg: eieren kippenei
fruit: fruit vrucht
vegetable: groente groenten
lemon: citroen
garlic: knoflook
onion: uien
honey: honing
coffee: koffie
tea: thee
alcohol: alcohol alcoholisch
wine: wijn
beer: bier
tobacco: tabak sigaret sigaretten
plastic: plastic kunststof
food: voedsel voeding voedingsmiddel levensmiddel
drink: drinken gedronken drank
eat: eten gegeten
dog: hond
cat: kat katten poes
cow: koe koeien
pig: varken varkens
horse: paard
bird: vogel
snake: slang
lion: leeuw
tiger: tijger
elephant: olifant
bear: beer ijsbeer
wolf: wolf wolven
whale: walvis walvissen
shark: haai
bat: vleermuis vleermuizen
insect: insect
mosquito: mug muggen muskiet
bee: honingbij honingbijen
tree: boomstam palmboom
forest: bos bossen woud
flower: bloem
river: rivier
sea: zee zeeën oceaan
beach: strand
mountain: berg gebergte
island: eiland
sun: zonlicht zonneschijn zonnepaneel
moon: maanlanding
planet: planeet
sky: hemel
earth: aarde
space: astronaut ruimtevaart ruimtevaarder kosmonaut
satellite: satelliet
weather: weersverwachting weerbericht
climate: klimaat klimaatverandering
rain: regen regent regenval
snow: sneeuw
ice: ijs
wind: wind
storm: storm orkaan cycloon
flood: overstroming overstroomd watersnood
earthquake: aardbeving
tsunami: tsunami
volcano: vulkaan
drought: droogte
fire: brand vuur bosbrand
smoke: rook
accident: ongeluk ongelukken ongeval ongevallen
city: stad steden
village: dorp
country: land
world: wereld wereldwijd
street: straat
road: snelweg
bridge: brug bruggen
house: huis huizen woning
building: gebouw
tower: toren torens
wall: muur
door: deur
statue: standbeeld
flag: vlag vlaggen
train: trein
bus: bus bussen
car: auto autos
truck: vrachtwagen vrachtwagens
airplane: vliegtuig
airport: luchthaven vliegveld
ship: schip schepen boot
bicycle: fiets
photo: foto fotos afbeelding
video: video videos filmpje
film: film
camera: camera cameras
newspaper: krant
journalist: journalist verslaggever
television: televisie
book: boek
song: lied liedje liedjes
music: muziek
telephone: telefoon smartphone mobieltje
internet: internet
computer: computer
robot: robot
scientist: wetenschapper onderzoeker
science: wetenschap wetenschappelijk
language: taal
football: voetbal
player: speler voetballer
team: team elftal
champion: kampioen kampioenschap
victory: overwinning gewonnen
prize: onderscheiding nobelprijs
gift: cadeau cadeaus geschenk
lottery: loterij lotto
ban: verbod verboden verbiedt verbieden
free: gratis kosteloos
closed: gesloten
year: jaar
month: maand
week: week
day: dag dagen
night: nacht
morning: ochtend
hour: uur
today: vandaag
tomorrow: morgen
yesterday: gisteren
million: miljoen
billion: miljard
thousand: duizend
hundred: honderd
half: helft half halve
red: rood rode
black: zwart
white: wit witte
green: groen
blue: blauw
yellow: geel gele
hand: hand
eye: oog
tooth: tand
knife: mes messen
gun: pistool geweer vuurwapen
shot: schot schoten schietpartij geschoten neergeschoten doodgeschoten
crowd: menigte mensenmassa
speech: toespraak speech
resign: afgetreden aftreden opgestapt
dam: dam dammen stuwdam
sewage: rioolwater riool riolering afvalwater
hunger: honger hongersnood
poverty: armoede
slave: slaaf slaven slavernij
ghost: spook
angel: engel
`
