/** What everyday things are called in Slovenian. */
export const sl = `
vaccine: cepivo cepljenje cepiti vakcina vakcinah
virus: virus
bacteria: bakterija bakterijah
disease: bolezen obolenje bolezni boleznah
infection: okužba okužen okužbah
epidemic: epidemija pandemija epidemijah pandemijah
cancer: rak raka raku rakom
diabetes: diabetes diabetik diabetika
autism: avtizem
heart: srce srca srcu srcem srcih
blood: kri krvi krvjo
brain: možgani
lungs: pljuča pljučni
skin: koža kože kožo koži kožah kožam
hospital: bolnišnica bolnišnicah bolnicah
doctor: zdravnik zdravnica zdravnicah
patient: pacient bolnik
pill: tableta
surgery: kirurgija kirurgijah
symptom: simptom
mask: maska maske masko maski maskah
oxygen: kisik
pregnant: noseča nosečnica nosečnicah nosečnosti
poison: strup zastrupitev zastrupljen zastrupitvah
death: smrt mrtev mrtvi mrtvih mrtva umrl umrla umrli umreti smrti smrtjo smrtih
born: rojen rojstvo rodil
body: truplo
government: vlada vlade vlado vladi vladah
president: predsednik predsednica predsednicah
minister: minister ministrica ministricah
mayor: župan županji županjah
parliament: parlament
election: volitve volitev volitvah
vote: glasovanje volivec
law: zakon
court: sodišča
judge: sodnik sodnika
prison: zapor
police: policija policist policijah
arrest: aretacija aretiran aretacijah
army: vojska vojskah
soldier: vojak
war: vojna vojne vojno vojni vojnah
bomb: bomba bombe bombo bombi bombah
explosion: eksplozija eksplodiral eksplozijah
missile: raketa raketah
weapon: orožje
terrorist: terorist terorizem teroriste
attack: napad napadel napadli
murder: umor umora umoru umori umorov ubil ubila ubili ubit umorjen morilec
rape: posilstvo posiljena posilstva
thief: tat tatovi tatvina ukradel ukradli ukraden tatvinah
kidnap: ugrabitev ugrabil ugrabljen ugrabitvah
fraud: prevara goljufija prevarah goljufijah
corruption: korupcija korupcijah
protest: protest protestnik demonstracija demonstracijah
strike: stavka stavkah
refugee: begunec
migrant: migrant priseljenec imigrant
border: meja meje mejo meji mejah mejam
citizen: državljan
farmer: kmet kmeta kmeti kmetov kmetu kmete kmetom kmetih
worker: delavec
student: študent učenec dijak učenca
teacher: učitelj učiteljicah
school: šola šole šolah šolam šoli
university: univerza univerzah
child: otrok otroci
baby: dojenček dojenčka
woman: ženska ženskah
man: moški moškega moških moške
girl: deklica dekle dekleta deklicah
boy: deček fant dečka dečki dečkov dečku dečke dečkom dečkih fanta fanti fantov fantu fante fantom fantih
mother: mati mater mama mamo mame mami mamah mamam
father: oče očeta očetu očetom
son: sin sina sinu sinom sinovi
daughter: hči hčerka hčere hčer hčerkah
brother: brat brata brati bratov bratu brate bratom bratih
sister: sestra sestrah
wife: žena žene ženo ženi ženah ženam
husband: mož moža možem možu
family: družina družinah
marriage: poroka poročen porokah
king: kralj
muslim: musliman islam islamska
christian: kristjan krščanski krščanstvo
jew: jud judje judov jude judovska
hindu: hindujec hinduizem
church: cerkev cerkve cerkvah
mosque: mošeja džamija mošejah džamije džamiji džamijah
temple: tempelj templja templji
priest: duhovnik duhovnika
pope: papež
god: bog boga bogu bogom
prayer: molitev molitve molitvah
religion: religija religijah
money: denar denarji
dollar: dolar dolarji
euro: evro evra evrov evri evre
bank: banka banke banko banki bankah
tax: davek davka davki davkov davku davke davkom davkih
price: cena cene ceno cenah cen
salary: plača plače plačo plači plač plačah
pension: pokojnina pokojninah
debt: dolgovi dolgov
economy: gospodarstvo ekonomija ekonomijah
factory: tovarna tovarnah
company: podjetje
gold: zlato zlatu
oil: nafta olje nafte nafto nafti naftah olja olju oljem oljih
gasoline: bencin
coal: premog
nuclear: jedrski jedrska jedrsko
electricity: elektrika elektrike elektrikah
water: voda vode vodo vodah
milk: mleko mleka mleku mlekih mlek
salt: sol soljo
sugar: sladkor
bread: kruh kruha kruhu kruhom
rice: riž riža rižem rižu
wheat: pšenica pšenicah
meat: meso mesa mesu mesom
chicken: piščanec
fish: riba ribe ribo ribi ribah ribam
egg: jajce jajca jajcu jajcih
fruit: sadje sadja sadju sadjih
vegetable: zelenjava zelenjavah
lemon: limona limonah
garlic: česen česna česnom česnu
onion: čebula čebulah
coffee: kava kave kavo kavi kavah kavam
tea: čaj čaja čajem čaju čaji
alcohol: alkohol
wine: vino vina vinu vinom vinih
beer: pivo piva pivu pivom pivih
tobacco: tobak cigareta kajenje cigareti cigaretah kajenju
plastic: plastika plastike plastikah
food: hrana hrane hrano
drink: pijača piti pijačah
eat: jesti jedel jedli
dog: pes psa psi psov pse
cat: mačka mačke mačko mački mačkah
cow: krava krave kravo kravi krav kravah
pig: prašič svinja svinjah
horse: konj konja konji konjev konju konje konjih
bird: ptica ptič ptice ptico ptici pticah ptičev ptiču ptičih
snake: kača kače kačo kači kačah kačam
tiger: tiger tigra tigri tigrov tigru tigre tigrom tigrih
elephant: slon slona sloni slonov slonu slone slonom slonih
bear: medved
wolf: volk volka volkov volku volke
whale: kit kita kiti kitov kitu kite kitom kitih
bat: netopir
insect: žuželka insekt žuželke žuželkah insekti
mosquito: komar
bee: čebela čebelah
tree: drevo drevesa
forest: gozd gozda gozdu gozdov
flower: cvet cveta roža rože rožo roži rožah rožam
river: reka reke reko reki rekah rekam
lake: jezero
sea: morje ocean morja morju morjih
beach: plaža plaže plažo plaži plaž plažah
mountain: gora gore goro gorah
island: otok otoka otoki otokov otoku otoke otokom otokih
sun: sonce sonca soncu soncih
moon: luna lune luno luni lunah lunam
planet: planet planeti
sky: nebo neba nebu nebom nebih
earth: zemlja zemljah
space: vesolje astronavt vesolju
satellite: satelit sateliti
weather: vreme vremena
climate: podnebje
rain: dež deža dežja dežju dežjem
snow: sneg snega snegu snegom
ice: led leda ledu ledom
wind: veter vetra vetrom vetru vetrovi
storm: nevihta neurje orkan ciklon nevihti nevihtah
flood: poplava poplavah
earthquake: potres
tsunami: cunami
volcano: vulkan ognjenik ognjenika
drought: suša suše sušo
fire: požar ogenj ognja ognju ognjem
smoke: dim dima dimu dimom
accident: nesreča nesrečah
city: mesto mesta mestu mestih
village: vasi vaseh vasjo
country: država državah
world: svetu svetovni
street: ulica ulice ulico ulici ulic ulicah
road: cesta ceste cesto cesti cestah
bridge: most mosta mostu mostov mostom
house: hiša hiše hišo hiši hišah hišam
building: stavba zgradba stavbah zgradbah
tower: stolp
wall: zid zida zidu zidom stena stene steno steni
door: vrata vrat vratih vrati
statue: kip kipa kipu kipi kipov
flag: zastava zastavah
train: vlak vlaka vlaki vlakov vlaku vlake vlakom vlakih
bus: avtobus
car: avto avta avtu avtov avtomobil
truck: tovornjak
airplane: letalo
ship: ladja ladje ladjo ladji ladij čoln čolna čolni čolnu čolnov čolnom
bicycle: kolo kolesa
photo: fotografija slika slike sliko sliki slikah fotka fotke fotografijah
video: video videa videu posnetek posnetka
film: film filma filmi filmov filmu filme filmom filmih
camera: kamera kamerah
newspaper: časopis
journalist: novinar
television: televizija televizijah
book: knjiga knjigah
song: pesem pesmi pesmjo pesmih pesme pesmah
music: glasba glasbah
telephone: telefon mobitel
internet: internet splet
computer: računalnik
robot: robot
scientist: znanstvenik znanstvenika
science: znanosti
language: jezik
football: nogomet nogometi
team: ekipa moštvo ekipe ekipo ekipi ekip ekipah
champion: prvak prvenstvo prvenstva
victory: zmaga zmagal zmage zmago zmagi zmag zmagah
prize: nagrada nagrado nagradah
gift: darilo
lottery: loterija loterijah
ban: prepoved
free: brezplačen
closed: zaprt
year: leto leta letu letih letom
month: mesec
week: teden tedna tedni tednov tednu tedne tednom tednih
day: dan dneva dnevi dnevu dni
night: noč noči nočjo nočih
morning: jutro jutra zjutraj
hour: ura ure uro uri urah uram urami
today: danes
tomorrow: jutri
yesterday: včeraj
million: milijon
billion: milijarda milijardah
thousand: tisoč
hundred: sto
half: polovica pol polovicah
red: rdeč rdeča rdeči rdečo rdeče rdečih
black: črn črna črni črno črne črnega črnih črnem črnim
white: bel bela beli belo bele belega belih belem belim
green: zelen
blue: moder modra modri modro modre modrega modrih
yellow: rumen
hand: roka roke roko roki rokah rokam
leg: noga noge nogo nogi nogah nogam
eye: oko oči očesa očmi očeh
hair: lasje lase lasmi
tooth: zob zobje zobe zoba zobmi
knife: nož noža noži nožev nožu nože nožem nožih
gun: pištola pištolah
shot: strel streljanje
crowd: množica množicah
speech: govor
resign: odstop
dam: jez jezu jezovi
sewage: odplake kanalizacija kanalizacijah
hunger: lakota lakotah
poverty: revščina reven revščinah revna revni revno revne revnega revnih
slave: suženj sužnja
ghost: duh duha duhovi duhu duhom
angel: angel
`
