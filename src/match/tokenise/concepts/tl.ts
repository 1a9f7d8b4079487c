/** What everyday things are called in Filipino. */
export const tl = `
vaccine: bakuna bakunang pagbabakuna bakunado nabakunahan vaccine
virus: virus
bacteria: bakterya
disease: sakit karamdaman
infection: impeksyon impeksiyon
epidemic: epidemya pandemya
fever: lagnat
cancer: kanser cancer
diabetes: diabetes diyabetis
autism: autism autismo
heart: puso pusong
blood: dugo
brain: utak
lungs: baga
skin: balat
hospital: ospital pagamutan
doctor: doktor doktora
nurse: nars nurse
patient: pasyente pasyenteng
medicine: gamot
pill: tableta pildoras
symptom: sintomas
mask: mask maskara
oxygen: oxygen oksiheno
pregnant: buntis pagbubuntis nabuntis
poison: lason nakalalason nalason nakakalason
death: patay namatay kamatayan pagkamatay nasawi pumanaw mamatay
born: ipinanganak isinilang kapanganakan
body: bangkay
government: gobyerno gobyernong pamahalaan pamahalaang
president: pangulo pangulong presidente presidenteng
minister: ministro ministrong
mayor: mayor alkalde
parliament: parlamento
election: halalan eleksyon eleksiyon
vote: boto bumoto botante pagboto boboto
ballot: balota
law: batas
court: korte hukuman
judge: hukom huwes
prison: kulungan bilangguan piitan nakakulong
police: pulis pulisya pnp
arrest: inaresto arestado naaresto nadakip dinakip
army: hukbo militar
soldier: sundalo sundalong
war: digmaan gyera giyera
bomb: bomba bombang pambobomba
explosion: pagsabog sumabog
missile: misil missile
weapon: armas sandata
terrorist: terorista teroristang terorismo
attack: atake inatake
murder: pinatay pagpatay pinaslang pagpaslang pumatay
rape: ginahasa panggagahasa nanggahasa
thief: magnanakaw nakaw ninakaw pagnanakaw nagnakaw nanakaw
kidnap: dinukot pagdukot kidnap kinidnap kidnapping
fraud: panloloko scam estafa
corruption: korapsyon kurapsyon korupsyon katiwalian korap
protest: protesta nagprotesta demonstrasyon raliyista
strike: welga
refugee: refugee refugees
migrant: migrante imigrante imigrasyon
border: hangganan
citizen: mamamayan pagkamamamayan
farmer: magsasaka magsasakang
worker: manggagawa manggagawang trabahador
student: estudyante estudyanteng
teacher: guro gurong titser teacher
school: paaralan paaralang eskwelahan eskuwelahan
university: unibersidad pamantasan
child: bata anak batang
baby: sanggol
woman: babae babaeng kababaihan
man: lalaki lalaking lalake kalalakihan
girl: dalagita
boy: binatilyo
mother: ina inang nanay
father: ama amang tatay
wife: misis maybahay
family: pamilya pamilyang
marriage: kasal kasalan ikinasal kinasal
king: hari haring
queen: reyna
muslim: muslim islam
christian: kristiyano kristyano kristiyanong
jew: hudyo
hindu: hindu
church: simbahan simbahang
mosque: moske mosque
temple: templo
priest: pari paring
god: diyos
prayer: dasal panalangin manalangin magdasal nagdasal
religion: relihiyon
money: pera perang salapi
dollar: dolyar
euro: euro
bank: bangko
tax: buwis
price: presyo presyong
salary: sahod suweldo sweldo
pension: pensyon pensiyon
debt: utang
economy: ekonomiya
factory: pabrika
company: kompanya kumpanya kumpanyang
gold: ginto gintong
oil: langis
gasoline: gasolina
nuclear: nukleyar
electricity: kuryente elektrisidad
water: tubig
milk: gatas
salt: asin
sugar: asukal
bread: tinapay
rice: bigas kanin
wheat: trigo
meat: karne karneng
chicken: manok
fish: isda isdang
egg: itlog
fruit: prutas
vegetable: gulay
lemon: lemon
garlic: bawang
onion: sibuyas
coffee: kape kapeng
tea: tsaa
alcohol: alak alkohol
beer: serbesa
tobacco: tabako sigarilyo paninigarilyo naninigarilyo
plastic: plastik
food: pagkain pagkaing
drink: inumin uminom inom ininom umiinom
eat: kumain kinain kumakain kainin
dog: aso asong
cat: pusa pusang
pig: baboy
horse: kabayo
bird: ibon
snake: ahas
tiger: tigre
elephant: elepante
bear: oso
whale: balyena
shark: pating
bat: paniki
insect: insekto
mosquito: lamok
bee: bubuyog pukyutan
tree: punongkahoy punungkahoy
forest: gubat kagubatan
flower: bulaklak
river: ilog
lake: lawa
sea: dagat karagatan
beach: dalampasigan
mountain: bundok kabundukan
island: isla islang
planet: planeta
sky: langit
space: astronaut kalawakan
satellite: satelayt
climate: klima
rain: ulan
snow: niyebe
ice: yelo
wind: hangin
storm: bagyo bagyong
flood: baha bahang pagbaha binaha bumaha
earthquake: lindol
tsunami: tsunami
volcano: bulkan bulkang
drought: tagtuyot
fire: sunog nasunog apoy nasusunog
smoke: usok
accident: aksidente aksidenteng naaksidente
city: lungsod siyudad
village: nayon baryo
country: bansa bansang
world: mundo mundong daigdig
street: kalye
road: kalsada kalsadang
bridge: tulay
house: bahay tahanan
building: gusali gusaling
tower: tore
wall: pader dingding
door: pinto pintuan
statue: estatwa rebulto
flag: bandila watawat
train: tren
bus: bus
car: kotse kotseng
truck: trak
airplane: eroplano eroplanong
airport: paliparan
ship: barko barkong bangka
bicycle: bisikleta
photo: larawan litrato larawang
video: video bidyo videong
film: pelikula pelikulang
camera: kamera
newspaper: pahayagan dyaryo diyaryo
journalist: mamamahayag peryodista
television: telebisyon
book: libro aklat
song: kanta awit awitin
music: musika
telephone: telepono cellphone selpon
internet: internet
computer: kompyuter
robot: robot
scientist: siyentista siyentipiko
science: agham siyensya siyensiya
language: wika lengguwahe
football: football
player: manlalaro
team: koponan
champion: kampeon kampeonato
victory: panalo nanalo pagkapanalo
prize: premyo gantimpala parangal
gift: regalo
lottery: loterya lotto
ban: bawal ipinagbabawal ipinagbawal pagbabawal
free: libre libreng
closed: sarado isinara
year: taon
week: lingguhan
night: gabi gabing
morning: umaga
yesterday: kahapon
million: milyon milyong
billion: bilyon bilyong
thousand: libo libong
half: kalahati kalahating
red: pula pulang
black: itim
white: puti puting
green: berde luntian
blue: asul bughaw
yellow: dilaw
hand: kamay
leg: binti paa
eye: mata matang
hair: buhok
tooth: ngipin
knife: kutsilyo
gun: baril pistola
shot: pamamaril binaril barilan pagbaril nabaril
speech: talumpati
resign: nagbitiw pagbibitiw magbitiw
dam: dam
hunger: gutom kagutuman nagugutom taggutom
poverty: kahirapan maralita
slave: alipin
ghost: multo
angel: anghel
`
