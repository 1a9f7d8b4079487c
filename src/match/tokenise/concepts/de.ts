/** What everyday things are called in German. */
export const de = `
vaccine: impfung impfstoff impfen geimpft geimpfte impfdosis impfpflicht vakzin
virus: virus viren
bacteria: bakterien bakterium
disease: krankheit erkrankung
infection: infektion infiziert infizierte ansteckung angesteckt
epidemic: epidemie pandemie seuche
fever: fieber
cancer: krebs krebserregend krebserkrankung brustkrebs
diabetes: diabetes diabetiker
autism: autismus autist autistisch
heart: herz herzinfarkt herzmuskelentzündung
blood: blut
brain: gehirn hirn
lungs: lunge lungenentzündung
skin: haut
hospital: krankenhaus krankenhäuser klinik klinikum spital
doctor: arzt ärzte ärztin
nurse: krankenschwester krankenpfleger pflegekraft
patient: patient patientin
medicine: medikament arzneimittel arznei medizin
pill: pille tablette
surgery: chirurgie operiert
symptom: symptom
mask: maske mundschutz maskenpflicht
oxygen: sauerstoff
pregnant: schwanger schwangere schwangerschaft
poison: gift giftig vergiftet vergiftung toxisch
death: tod tot gestorben sterben stirbt starb verstorben todesfall todesfälle todesopfer
born: geboren geburt
body: leiche leichnam
government: regierung bundesregierung
president: präsident präsidentin bundespräsident
minister: minister ministerin
mayor: bürgermeister bürgermeisterin oberbürgermeister
parliament: parlament bundestag
election: wahl bundestagswahl präsidentschaftswahl wahlbetrug
vote: abstimmung abgestimmt gewählt wählerin wählerstimme briefwahl
ballot: stimmzettel wahlzettel
law: gesetz gesetzlich gesetzentwurf
court: gericht gerichtshof amtsgericht verfassungsgericht
judge: richter richterin
prison: gefängnis knast haft
police: polizei polizist polizistin
arrest: verhaftet verhaftung festgenommen festnahme
army: armee militär bundeswehr
soldier: soldat soldatin
war: krieg
bomb: bombe bombardiert
explosion: explosion explodiert explodierte
missile: rakete
weapon: waffe
terrorist: terrorist terrorismus terror terroranschlag
attack: angriff angegriffen attacke anschlag überfall
murder: mord ermordet getötet mörder umgebracht
rape: vergewaltigung vergewaltigt vergewaltiger
thief: dieb diebstahl gestohlen stehlen stiehlt
kidnap: entführt entführung entführer
fraud: betrug betrüger betrügerisch betrugsmasche abzocke
corruption: korruption korrupt
protest: protest demonstration demonstrant demonstrieren demo
strike: streik gestreikt
refugee: flüchtling geflüchtete
migrant: migrant migration einwanderer zuwanderer einwanderung zuwanderung
border: grenze
citizen: bürger staatsbürger staatsbürgerschaft
farmer: landwirt landwirtin bauernprotest
worker: arbeitnehmer arbeiterin
student: student studentin studierende schülerin
teacher: lehrer lehrerin lehrkraft lehrkräfte
school: schule
university: universität hochschule uni
child: kind
baby: baby babys säugling
woman: frau
man: mann männer
girl: mädchen
boy: knabe bub
mother: mutter mütter mama
father: vater väter papa
son: sohn söhne
daughter: tochter töchter
brother: bruder brüder
sister: schwester
wife: ehefrau gattin
husband: ehemann ehemänner
family: familie
marriage: hochzeit heirat heiratet geheiratet verheiratet
king: könig
queen: königin
muslim: muslim muslima muslimisch moslem islam islamisch
christian: christ christlich christentum
jew: jude jüdisch judentum
hindu: hindu hindus hinduismus
church: kirche
mosque: moschee
temple: tempel
priest: priester pfarrer
pope: papst
god: gott
prayer: gebet beten betet gebetet
religion: religion religiös
money: geld bargeld
dollar: dollar
euro: euro
bank: bank
tax: steuer steuererhöhung steuerzahler
price: preis preiserhöhung preisanstieg
salary: gehalt gehälter lohn löhne
pension: rente rentner pension
debt: verschuldung verschuldet staatsschulden
economy: wirtschaft wirtschaftlich ökonomie
factory: fabrik
company: unternehmen firma firmen konzern
gold: gold
oil: erdöl rohöl speiseöl
gasoline: benzin sprit
coal: kohle braunkohle steinkohle
nuclear: nuklear atomar atomkraft atomkraftwerk kernkraft kernkraftwerk atomwaffe
electricity: strom elektrizität
water: wasser trinkwasser
milk: milch
salt: salz
sugar: zucker
bread: brot
rice: reiskorn reiskörner
wheat: weizen
meat: fleisch rindfleisch hackfleisch
pork: schweinefleisch
chicken: huhn hühner hähnchen hühnchen
fish: fisch
egg: eier hühnerei
fruit: obst frucht früchte
vegetable: gemüse
lemon: zitrone
garlic: knoblauch
onion: zwiebel
honey: honig
coffee: kaffee
tea: tee
alcohol: alkohol alkoholisch
wine: wein
beer: bier
tobacco: tabak zigarette
plastic: plastik kunststoff
food: lebensmittel nahrung nahrungsmittel
drink: trinken trinkt getrunken getränk
eat: essen isst gegessen verzehr
dog: hund
cat: katze
cow: kuh kühe
pig: schwein
horse: pferd
bird: vogel vögel
snake: schlange
lion: löwe
tiger: tiger
elephant: elefant
bear: eisbär braunbär
wolf: wolf wölfe
whale: wal buckelwal
shark: hai
bat: fledermaus fledermäuse
insect: insekt
mosquito: mücke stechmücke moskito
bee: biene
tree: baum bäume
forest: wald wälder
flower: blume
river: fluss flüsse
sea: meer ozean
beach: strand strände
mountain: berg gebirge
island: insel
sun: sonne sonnenlicht solar solaranlage
moon: mond mondlandung
planet: planet
sky: himmel
earth: erde
space: astronaut astronautin raumfahrer raumfahrt kosmonaut weltraum
satellite: satellit
weather: wetter
climate: klima klimawandel
rain: regen regnet regenfälle
snow: schnee schneefall
ice: eis
wind: wind
storm: sturm stürme orkan hurrikan zyklon unwetter
flood: überschwemmung überschwemmt hochwasser überflutung überflutet flut
earthquake: erdbeben
tsunami: tsunami
volcano: vulkan vulkanausbruch
drought: dürre trockenheit
fire: feuer brand brände brennt waldbrand waldbrände
smoke: rauch qualm
accident: unfall unfälle verkehrsunfall autounfall
city: stadt städte großstadt
village: dorf dörfer
country: land länder
world: welt weltweit
street: straße strasse
road: autobahn landstraße
bridge: brücke
house: haus häuser
building: gebäude hochhaus hochhäuser
tower: turm türme
wall: mauer wand wände
door: tür
statue: statue
flag: flagge fahne
train: zug züge
bus: bus busse
car: auto autos pkw
truck: lkw lastwagen
airplane: flugzeug flieger
airport: flughafen flughäfen
ship: schiff boot
bicycle: fahrrad fahrräder
photo: foto fotos bild fotografie
video: video videos
film: film spielfilm
camera: kamera kameras
newspaper: zeitung
journalist: journalist journalistin reporter
television: fernsehen fernseher
book: buch bücher
song: lied song songs
music: musik
telephone: telefon handy handys smartphone
internet: internet
computer: computer
robot: roboter
scientist: wissenschaftler wissenschaftlerin forscher forscherin
science: wissenschaft wissenschaftlich
language: muttersprache fremdsprache amtssprache
football: fußball
player: fußballspieler nationalspieler spielerin
team: team mannschaft
champion: weltmeister weltmeisterschaft meisterschaft champion
victory: sieg gewonnen gewinnt gewann
prize: auszeichnung nobelpreis
gift: geschenk
lottery: lotterie lotto
ban: verbot verboten verbietet verbieten
free: kostenlos gratis
closed: geschlossen gesperrt
year: jahr
month: monat
week: woche
day: tag
night: nacht nächte
morning: vormittag morgens
hour: stunde
today: heute heutige
yesterday: gestern gestrige
million: million
billion: milliarde
thousand: tausend
hundred: hundert
half: hälfte halb
red: rot
black: schwarz
green: grün
blue: blau
yellow: gelb
hand: hand hände
leg: bein
eye: auge
hair: haar
tooth: zahn zähne
knife: messerangriff messerattacke messerstich messerstecher
gun: pistole gewehr schusswaffe
shot: schuss schüsse schießerei geschossen erschossen
crowd: menschenmenge menschenmasse
speech: rede ansprache
resign: rücktritt zurückgetreten
dam: staudamm staudämme talsperre
sewage: abwasser abwässer
hunger: hunger hungersnot
poverty: armut verarmt
slave: sklave sklavin sklaverei
ghost: gespenst
angel: engel
`
