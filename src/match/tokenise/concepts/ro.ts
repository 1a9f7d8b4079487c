/** What everyday things are called in Romanian. */
export const ro = `
vaccine: vaccin vaccinare vaccinat vaccinuri vaccinul
virus: virus virusul virusuri
bacteria: bacterie bacterii
disease: boală boli bolii
infection: infecție infectat infecții
epidemic: epidemie pandemie
fever: febră febrei
cancer: cancer
diabetes: diabet diabetic
autism: autism autist
heart: inimă inimii
blood: sânge
brain: creier
lungs: plămân plămâni
skin: piele
hospital: spital spitale
doctor: medic doctor
nurse: infermieră
patient: pacient pacienți
medicine: medicament medicamente
pill: pastilă
surgery: chirurgie
symptom: simptom simptome
mask: mască măști
oxygen: oxigen
pregnant: gravidă însărcinată
poison: otravă otrăvit toxic otrăvitor
death: moarte mort murit moare decedat deces morți
born: naștere născut
body: cadavru
government: guvern guvernul
president: președinte președintele președintelui
minister: ministru ministrul miniștri
mayor: primar primarul
parliament: parlament
election: alegeri alegerile
vote: vot votul voturi votat votare
law: lege legi legea legii
court: tribunal
judge: judecător judecătoare
prison: închisoare
police: polițist polițiști
arrest: arestat arestare
army: armată militar militare
soldier: soldat soldați
war: război războaie războiul
bomb: bombă bombe bombei bombardament
explosion: explozie explozii explodat
missile: rachetă rachete
weapon: armă arme
terrorist: terorist terorism
attack: atac atacat atacuri
murder: crimă ucis omor asasinat omorât
rape: viol violat violator
thief: hoț hoți hoțul hoții furt furat
kidnap: răpit răpire
fraud: fraudă înșelătorie escrocherie
corruption: corupție corupt
protest: protest manifestație protestatar
strike: grevă greve
refugee: refugiat refugiați
migrant: migrant imigrant imigrație migranți imigranți
border: graniță frontieră granițe
citizen: cetățean cetățeni cetățenie
farmer: fermier agricultor
worker: muncitor
student: student elev studenți
teacher: profesor profesoare
school: școală școli
university: universitate
child: copil copii copiii copiilor
baby: bebeluș
woman: femeie femei
man: bărbat bărbați
girl: fete fetiță
boy: băiat băieți
mother: mamă mamei mame
father: tată tatăl tatălui
son: fiu fiul fiului
daughter: fiică
brother: frate frați
sister: soră surori
wife: soție soția soției
husband: soț soțul soțului
family: familie familii
marriage: căsătorie nuntă
king: rege regele regi
queen: regină
muslim: musulman islam islamic
christian: creștin creștinism
jew: evreu evrei
hindu: hindus hinduism
church: biserică biserici
mosque: moschee
temple: templu
priest: preot preoți
pope: papa pontif
god: dumnezeu
prayer: rugăciune
religion: religie religios
money: bani banii banilor
dollar: dolar dolari
euro: euro
bank: bancă bănci
tax: impozit taxă taxe taxele
price: preț prețuri
salary: salariu salarii
pension: pensie pensii
economy: economie economic
factory: fabrică uzină
company: companie firmă companii
gold: aur aurul
oil: petrol țiței ulei uleiul
gasoline: benzină
coal: cărbune
nuclear: nuclear
electricity: electricitate
water: apă ape apei
milk: lapte
sugar: zahăr
bread: pâine
rice: orez
wheat: grâu
meat: carne
pork: porc
egg: ouă ouăle
fruit: fruct fructe
vegetable: legumă legume
lemon: lămâie
garlic: usturoi usturoiul
onion: ceapă
honey: miere
coffee: cafea cafeaua
tea: ceai ceaiul
alcohol: alcool alcoolic
wine: vinul vinuri
beer: bere berea
tobacco: tutun țigară fumat țigări
plastic: plastic
food: mâncare aliment alimente
drink: băutură băuturi
eat: mâncat mănâncă
dog: câine câini
cat: pisică
cow: vacă vaci
horse: cal calul
bird: pasăre păsări
snake: șarpe șerpi
tiger: tigru tigri
elephant: elefant elefanți
bear: urs ursul urși urșii
wolf: lup lupul lupi lupii
whale: balenă
shark: rechin
bat: liliac
insect: insectă insecte
mosquito: țânțar țânțari
bee: albină albine
tree: copac pom pomi copaci
forest: pădure păduri
flower: floare flori
river: fluviu râuri fluviul
lake: lac lacul lacuri
sea: ocean
beach: plajă
mountain: munte munți
island: insulă insule
sun: soare solar
planet: planetă
sky: cerul cerului
earth: pământ
space: astronaut astronauți
satellite: satelit
weather: meteo
climate: climă climatic
rain: ploaie ploi
snow: zăpadă ninsoare
ice: gheață
wind: vânt
storm: furtună ciclon uragan
flood: inundație inundații
earthquake: cutremur
tsunami: tsunami
volcano: vulcan
drought: secetă
fire: incendiu foc focul incendii
smoke: fum fumul
accident: accident
city: oraș orașe
village: sat satul sate satele
country: țară țări țării țările
world: lume lumea lumii mondial
street: stradă străzi
road: drum drumuri șosea
bridge: pod podul poduri
house: casă case casei casele
building: clădire clădiri
tower: turn turnuri
wall: zid zidul ziduri perete
door: uși ușile
statue: statuie statuia
flag: steag drapel steaguri
train: tren trenuri
bus: autobuz autobuze
car: mașină automobil mașini
truck: camion
airplane: avion avioane
airport: aeroport aeroporturi
ship: navă nave navele vapor vapoare
bicycle: bicicletă
photo: fotografie poză fotografii poze pozele
video: video
film: film
newspaper: ziar ziare
journalist: jurnalist ziarist
television: televiziune televizor
book: carte cărți
song: cântec melodie
music: muzică
telephone: telefon
internet: internet
computer: calculator computer
robot: robot
scientist: savant
science: știință științific
language: limbă
football: fotbal
player: jucător
team: echipă echipe
champion: campion campionat
prize: premiu premii
gift: cadou cadouri
lottery: loterie
ban: interzis interzicere interzice
free: gratuit gratis
closed: închis închise
year: ani anul anului anii
week: săptămână
day: ziua zile zilei zilele
night: noapte nopți
morning: dimineață
hour: oră ore orele
today: astăzi azi
tomorrow: mâine
yesterday: ieri
million: milion milioane
billion: miliard miliarde
thousand: mii
hundred: sută sute sutele
half: jumătate
red: roșu roșie
black: negru neagră
white: alb albă albi albe
green: verde verzi
blue: albastru
yellow: galben
hand: mână mâini mâinile
leg: picior picioare
eye: ochi
tooth: dinte dinți
knife: cuțit
gun: pistol
shot: împușcături
crowd: mulțime
speech: discurs discursuri
resign: demisie demisionat
dam: baraj
sewage: canalizare
hunger: foame foamete
poverty: sărăcie sărac
slave: sclav sclavie
ghost: fantomă
angel: înger îngeri
`
