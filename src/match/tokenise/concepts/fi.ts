/** What everyday things are called in Finnish. */
export const fi = `
vaccine: rokote rokotteen rokotus rokotukset rokotusta rokotettu rokotetut rokottaa
virus: virus viruksen virukset virusta
bacteria: bakteeri bakteerit bakteereja
disease: sairaus sairauden sairaudet sairauksia tauti taudin
infection: infektio tartunta tartunnan tartunnat tartuntoja
epidemic: epidemia pandemia
fever: kuume kuumeen kuumetta
cancer: syöpä syövän syöpää
diabetes: diabetes diabeteksen diabetesta diabeetikko
autism: autismi autistinen
heart: sydän sydämen sydäntä sydänkohtaus sydäninfarkti
blood: veri veren verta
brain: aivot aivojen aivoja
lungs: keuhko keuhkot keuhkojen keuhkokuume
skin: iho ihon ihoa
hospital: sairaala sairaalan sairaalat
doctor: lääkäri lääkärin lääkärit
nurse: sairaanhoitaja hoitaja sairaanhoitajat
patient: potilas potilaan potilaat potilasta potilaita
medicine: lääke lääkkeen lääkkeet lääkettä lääkkeitä
pill: pilleri tabletti
surgery: kirurgia kirurgi
symptom: oire oireet oireita
mask: maski maskit kasvomaski maskeja
oxygen: happi hapen happea
pregnant: raskaus raskauden raskausaika
poison: myrkky myrkyn myrkkyä myrkyllinen myrkytys
death: kuolema kuollut kuolleet kuolleita kuoli kuolla kuolleiden kuolleen
born: syntynyt syntyi syntymä
body: ruumis ruumiin ruumiit
government: hallitus hallituksen hallitusta
president: presidentti presidentin
minister: ministeri ministerit
mayor: pormestari kaupunginjohtaja
parliament: parlamentti parlamentin eduskunta eduskunnan
election: vaalit vaali vaalien
vote: äänestää äänesti äänestäjät äänestys äänestyksen äänestäjä
ballot: äänestyslippu äänestysliput
law: laki lain lakia lainsäädäntö
court: tuomioistuin tuomioistuimen käräjäoikeus hovioikeus
judge: tuomari tuomarit
prison: vankila vankilan
police: poliisi poliisit
arrest: pidätetty pidätettiin pidätti pidätys vangittu
army: armeija armeijan
soldier: sotilas sotilaan sotilaat sotilaita sotilasta
war: sota sodan sotaa
bomb: pommi pommit pommitus
explosion: räjähdys räjähti räjähdyksen
missile: ohjus ohjuksen ohjukset raketti
weapon: ase aseet aseita
terrorist: terroristi terrorismi terroristit terrori
attack: hyökkäys hyökkäyksen hyökkäsi isku iskun
murder: murha murhattu murhaaja tappoi tapettu surmattu
rape: raiskaus raiskattu raiskasi raiskauksen
thief: varas varkaan varkaat varkaus varasti varastettu
kidnap: siepattu sieppaus kidnapattu kidnappaus
fraud: huijaus huijauksen huijari petos petoksen
corruption: korruptio korruption korruptoitunut
protest: mielenosoitus mielenosoitukset mielenosoittaja protesti
strike: lakko lakon lakot lakkoa
refugee: pakolainen pakolaiset pakolaisia pakolaisten
migrant: maahanmuuttaja maahanmuuttajat maahanmuutto siirtolainen
border: raja rajan rajat rajaa
citizen: kansalainen kansalaiset kansalaisuus
farmer: maanviljelijä viljelijä viljelijät
worker: työntekijä työntekijät työntekijöitä
student: opiskelija opiskelijat oppilas oppilaan oppilaat
teacher: opettaja opettajat
school: koulu koulun koulut
university: yliopisto yliopiston
child: lapsi lapsen lapset lasten lapsia
baby: vauva vauvat vauvan
woman: nainen naisen naiset naisten naisia naista
man: mies miehen miehet miesten miehiä miestä
girl: tyttö tytön tytöt tyttöä
boy: poika pojan pojat poikia poikaa
mother: äiti äidin äidit
father: isä isän isät
daughter: tytär tyttären tyttäret
brother: veli veljen veljet
sister: sisko siskon sisar sisaren
wife: vaimo vaimon
husband: aviomies aviomiehen
family: perhe perheen perheet perhettä
marriage: häät avioliitto avioliiton naimisiin
king: kuningas kuningasta
queen: kuningatar kuningattaren
muslim: muslimi muslimit muslimeja islam islamin
christian: kristitty kristityt kristinusko kristillinen
jew: juutalainen juutalaiset juutalaisia
hindu: hindu hindut hindulaisuus
church: kirkko kirkon kirkot
mosque: moskeija moskeijan
temple: temppeli temppelin
priest: pappi papin papit
pope: paavi paavin
god: jumala jumalan
prayer: rukous rukoilla rukoilee
religion: uskonto uskonnon uskonnollinen
money: raha rahan rahat rahaa käteinen
dollar: dollari dollarin dollaria
euro: euro euron euroa
bank: pankki pankit pankkien
tax: vero verot veron veroja
price: hinta hinnan hinnat hintoja
salary: palkka palkan palkat palkkaa
pension: eläke eläkkeet eläkettä eläkeläinen
debt: velka velan velat velkaa
economy: talous talouden taloudellinen
factory: tehdas
company: yritys yrityksen yritykset yhtiö yhtiön
gold: kulta kullan kultaa
oil: öljy öljyn öljyä
gasoline: bensiini bensiinin bensa
coal: kivihiili hiili
nuclear: ydinvoima ydinvoimala ydinase ydinaseet
electricity: sähkö sähkön sähköä
water: vesi veden vettä
milk: maito maidon maitoa
salt: suola suolan suolaa
sugar: sokeri sokerin sokeria
bread: leipä leivän leipää
rice: riisi riisin riisiä
wheat: vehnä vehnän
meat: liha lihan lihaa naudanliha
pork: sianliha sianlihaa possu
chicken: kana kanan kanaa broileri
fish: kala kalan kalat kalaa
egg: kananmuna kananmunat kananmunia
fruit: hedelmä hedelmät hedelmiä
vegetable: vihannes vihannekset vihanneksia kasvikset
lemon: sitruuna sitruunan
garlic: valkosipuli
onion: sipuli sipulin
honey: hunaja hunajaa
coffee: kahvi kahvin kahvia
alcohol: alkoholi alkoholin alkoholia
wine: viini viinin viiniä
beer: olut oluen olutta
tobacco: tupakka tupakan tupakointi savuke
plastic: muovi muovin muovia
food: ruoka ruoan ruuan ruokaa elintarvike elintarvikkeet
drink: juoda juoma juoman juomat juominen
eat: syödä syöminen syönyt
dog: koira koiran koirat koiria
cat: kissa kissan kissat
cow: lehmä lehmän lehmät
pig: sika sian siat sikoja
horse: hevonen hevosen hevoset
bird: lintu linnun linnut lintuja
snake: käärme käärmeen käärmeet
lion: leijona leijonat
tiger: tiikeri tiikerit
elephant: norsu norsut elefantti
bear: karhu karhun karhut
wolf: susi suden sudet
whale: valas valaan valaat
shark: hai hait
bat: lepakko lepakon lepakot
insect: hyönteinen hyönteiset hyönteisiä
mosquito: hyttynen hyttyset hyttysiä
bee: mehiläinen mehiläiset mehiläisiä
tree: puu puun puut puita
forest: metsä metsän metsät
flower: kukka kukkia
river: joki joen joet
lake: järvi järven järvet
sea: meri meren meret valtameri
beach: ranta rannan rannat uimaranta
mountain: vuori vuoren vuoret
island: saari saaren saaret
sun: aurinko auringon aurinkoa aurinkoenergia
moon: kuu kuun
planet: planeetta planeetan planeetat
sky: taivas taivaan taivaalla
earth: maapallo maapallon
space: astronautti astronautit avaruus avaruuden kosmonautti
satellite: satelliitti satelliitin satelliitit
weather: säätila sääennuste
climate: ilmasto ilmastonmuutos
rain: sade sateen sateet
snow: lumi lumen lunta
ice: jäätikkö merijää
wind: tuuli tuulen tuulet
storm: myrsky myrskyn hirmumyrsky hurrikaani
flood: tulva tulvat tulvia
earthquake: maanjäristys maanjäristyksen maanjäristykset
tsunami: tsunami
volcano: tulivuori tulivuoren
drought: kuivuus kuivuuden
fire: tulipalo tulipalon maastopalo metsäpalo metsäpalot
smoke: savu savun savua
accident: onnettomuus onnettomuuden kolari kolarin
city: kaupunki kaupungin kaupungit
village: kylä kylän kylät
country: maa maan maat maita valtio
world: maailma maailman
street: katu kadun kadut
road: tie tien tiet moottoritie
house: talo talon talot
building: rakennus rakennuksen rakennukset
tower: torni tornin tornit
wall: seinä seinän muuri muurin
door: ovi oven ovet
statue: patsas patsaan patsaat
train: juna junan junat
bus: bussi bussin bussit
car: auto auton autot
truck: rekka rekan rekat
airplane: lentokone lentokoneen lentokoneet
airport: lentokenttä lentokentän lentoasema
ship: laiva laivan laivat vene veneet
bicycle: polkupyörä polkupyörän
photo: kuva kuvan kuvat valokuva valokuvat
video: video videon videot
film: elokuva elokuvan elokuvat
camera: kamera kameran kamerat
newspaper: sanomalehti sanomalehden
journalist: toimittaja toimittajat journalisti
television: televisio television
book: kirja kirjan kirjat
song: laulu laulun laulut
music: musiikki musiikin musiikkia
telephone: puhelin puhelimen puhelimet älypuhelin
internet: internet internetin netti netissä
computer: tietokone tietokoneen tietokoneet
robot: robotti robotin robotit
scientist: tutkija tutkijat tiedemies tiedemiehet
science: tiede tieteen tieteellinen
language: kieli kielen kielet
football: jalkapallo jalkapallon
player: pelaaja pelaajat jalkapalloilija
team: joukkue joukkueen joukkueet
champion: mestari mestaruus maailmanmestari
victory: voitto voiton voittanut
prize: palkinto palkinnon palkittu
gift: lahja lahjan lahjat
lottery: lotto arpajaiset
ban: kielto kiellon kielletty kiellettiin
free: ilmainen ilmaiseksi ilmaisia
closed: suljettu suljetaan suljettiin
year: vuosi vuoden vuonna vuotta vuosia
month: kuukausi kuukauden kuukautta kuukaudet
week: viikko viikon viikot viikkoa
day: päivä päivän päivät päivää
night: yöllä yön
morning: aamu aamun aamulla
hour: tunti tuntia
tomorrow: huomenna huominen
yesterday: eilen eilinen
million: miljoona miljoonan miljoonat miljoonaa
billion: miljardi miljardin miljardia
thousand: tuhat tuhannen tuhatta tuhansia
red: punainen punaisen punaiset
black: musta mustan mustat
white: valkoinen valkoisen valkoiset
green: vihreä vihreän vihreät
blue: sininen sinisen siniset
yellow: keltainen keltaisen keltaiset
hand: käsi käden kädet käsiä
leg: jalka jalan jalat
eye: silmä silmän silmät
hair: hius hiukset hiusten
tooth: hammas hampaan hampaat hampaita
knife: veitsi veitsen puukko puukon
gun: pistooli kivääri
shot: ammuttu ammuttiin ammuskelu laukaus
crowd: väkijoukko väkijoukon
speech: puhe puheen puheet
resign: eronpyyntö
dam: pato padon padot
sewage: jätevesi jäteveden jätevedet viemäri
hunger: nälkä nälän nälänhätä
poverty: köyhyys köyhyyden köyhä köyhät
slave: orja orjat orjuus
ghost: aave haamu kummitus
angel: enkeli enkelit
`
