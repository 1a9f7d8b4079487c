/** What everyday things are called in Lithuanian. */
export const lt = `
vaccine: vakcina skiepas skiepijimas paskiepytas vakcinacija
virus: virusas
bacteria: bakterija
disease: liga susirgimas
infection: infekcija užsikrėsti užsikrėtė užsikrėtimas
epidemic: epidemija pandemija
fever: karščiavimas karštinė
cancer: vėžys
diabetes: diabetas cukraligė
autism: autizmas
heart: širdis
blood: kraujas
brain: smegenys smegenų
lungs: plaučiai
skin: oda
hospital: ligoninė
doctor: gydytojas medikas daktaras
nurse: slaugytoja
patient: pacientas
medicine: vaistai
pill: tabletė piliulė
surgery: chirurgija
symptom: simptomas
mask: kaukė
oxygen: deguonis
pregnant: nėščia nėštumas
poison: nuodai apnuodijimas toksiškas nunuodyti
death: mirtis mirė
born: gimė gimimas
body: lavonas
government: vyriausybė
president: prezidentas
minister: ministras
mayor: meras
parliament: parlamentas
election: rinkimai
vote: balsavimas balsuoti balsavo rinkėjas
ballot: biuletenis biuleteniai
law: įstatymas
court: teismas
prison: kalėjimas
police: policija policininkas
arrest: suimtas suėmė areštuotas sulaikytas
army: kariuomenė armija
soldier: kareivis
war: karas
bomb: bomba bombardavimas
explosion: sprogimas sprogo
missile: raketa
weapon: ginklas
terrorist: teroristas terorizmas
attack: ataka išpuolis užpuolė antpuolis
murder: žmogžudystė nužudė nužudymas žudikas
rape: prievartavimas išprievartavo išprievartavimas
thief: vagis vagystė pavogė vogti
kidnap: pagrobimas pagrobė pagrobtas
fraud: sukčiavimas sukčius apgavystė
corruption: korupcija
protest: protestas demonstracija mitingas
strike: streikas
refugee: pabėgėlis
migrant: migrantas imigrantas imigracija migracija
border: pasienis pasieniai
citizen: pilietis pilietybė
farmer: ūkininkas
worker: darbuotojas darbininkas
student: studentas mokinys moksleivis
teacher: mokytojas
school: mokykla
university: universitetas
child: vaikas
baby: kūdikis
woman: moteris moterys
man: vyras
girl: mergaitė mergina
boy: berniukas vaikinas
mother: motina mama
father: tėvas tėtis
daughter: dukra duktė
brother: brolis
marriage: santuoka vestuvės vedybos
king: karalius
queen: karalienė
muslim: musulmonas islamas islamistas
christian: krikščionis krikščionybė
jew: žydas
hindu: hinduistas hinduizmas
church: bažnyčia
mosque: mečetė
temple: šventykla
priest: kunigas
pope: popiežius
god: dievas
prayer: malda melstis
religion: religija
money: pinigai
dollar: doleris doleriai
euro: euras
bank: bankas
tax: mokestis
price: kaina
salary: atlyginimas alga
pension: pensija
debt: skola
economy: ekonomika
factory: gamykla fabrikas
company: įmonė bendrovė kompanija
gold: auksas
oil: nafta aliejus
gasoline: benzinas
nuclear: branduolinis
electricity: elektra
water: vanduo
milk: pienas
salt: druska
sugar: cukrus
bread: duona
rice: ryžiai
wheat: kviečiai
pork: kiauliena
chicken: vištiena višta
egg: kiaušinis
fruit: vaisius
vegetable: daržovė
lemon: citrina
garlic: česnakas
onion: svogūnas
coffee: kava
tea: arbata
alcohol: alkoholis
wine: vynas
tobacco: tabakas cigaretė rūkymas rūkyti
plastic: plastikas
food: maistas
drink: gėrimas
eat: valgyti suvalgė valgymas
dog: šuo
cat: katė katinas
cow: karvė
pig: kiaulė
horse: arklys arkliai žirgas
bird: paukštis
snake: gyvatė gyvatės
tiger: tigras
elephant: dramblys
bear: lokys meška
wolf: vilkas
whale: banginis
shark: ryklys
bat: šikšnosparnis
insect: vabzdys
mosquito: uodas
bee: bitė
forest: miškas
flower: gėlė
river: upė
lake: ežeras
sea: jūra vandenynas
beach: paplūdimys
mountain: kalnas
sun: saulė
moon: mėnulis
planet: planeta
sky: dangus
earth: žemė
space: kosmosas astronautas kosmonautas
satellite: palydovas
climate: klimatas
rain: lietus
snow: sniegas
ice: ledas
wind: vėjas
storm: audra uraganas ciklonas
flood: potvynis
earthquake: drebėjimas
tsunami: cunamis
volcano: ugnikalnis vulkanas
drought: sausra
fire: gaisras ugnis
smoke: dūmai
accident: avarija
city: miestas
village: kaimas
country: valstybė
world: pasaulis
street: gatvė
bridge: tiltas
house: namas
building: pastatas
tower: bokštas
door: durys
statue: statula
flag: vėliava
train: traukinys
bus: autobusas
car: automobilis mašina
truck: sunkvežimis vilkikas sunkvežimio
airplane: lėktuvas
ship: laivas
bicycle: dviratis
photo: nuotrauka fotografija
video: video videoįrašas
film: filmas
camera: kamera fotoaparatas kamerų
newspaper: laikraštis
journalist: žurnalistas
television: televizija
book: knyga
song: daina
music: muzika
telephone: telefonas
internet: internetas
computer: kompiuteris kompiuteriai
robot: robotas
scientist: mokslininkas
science: mokslas
football: futbolas
player: žaidėjas futbolininkas
team: komanda
champion: čempionas čempionatas
victory: pergalė
prize: prizas apdovanojimas
gift: dovana
lottery: loterija
ban: uždraudė uždrausta draudžiama uždraudimas
free: nemokamas
closed: uždarytas
month: mėnesio
week: savaitė
day: diena
night: naktis
hour: valanda
today: šiandien
million: milijonas
billion: milijardas
thousand: tūkstantis
hundred: šimtas
red: raudonas
black: juodas
white: baltas
blue: mėlynas
yellow: geltonas
hand: ranka
leg: koja
eye: akis
tooth: dantis
knife: peilis
gun: pistoletas šautuvas
shot: šūvis šaudynės šaudymas
resign: atsistatydinimas atsistatydino
dam: užtvanka
sewage: nuotekos
hunger: badas alkis
poverty: skurdas
slave: vergas vergovė
ghost: vaiduoklis šmėkla
angel: angelas
`
