/** What everyday things are called in Croatian. */
export const hr = `
vaccine: cjepivo cjepiva cjepivu cijepljenje cijepljenja cijepljeni vakcina vakcine
virus: virus virusa virusi virusom virusu koronavirus koronavirusa
bacteria: bakterija bakterije bakteriju bakterijama
disease: bolest bolesti bolešću oboljenje oboljenja
infection: infekcija infekcije infekciju zaraza zaraze zaraženi zaraženih zaražen
epidemic: epidemija epidemije epidemiju pandemija pandemije pandemiju pandemiji
fever: groznica groznice groznicu
cancer: rak raka rakom karcinom karcinoma
diabetes: dijabetes dijabetesa dijabetičar dijabetičari
autism: autizam autizma autizmom autistični
heart: srce srca srcu srčani srčane
blood: krv krvi krvlju
brain: mozak mozga mozgu
lungs: pluća plućima plućni
skin: koža kože kožu koži
hospital: bolnica bolnice bolnicu bolnici bolnicama
doctor: liječnik liječnika liječnici liječnica doktor doktora doktori ljekar
patient: pacijent pacijenta pacijenti pacijenata pacijentica
medicine: lijek lijeka lijekovi lijekova lijekove
pill: pilula pilule pilulu tableta tablete tabletu
surgery: kirurgija kirurgije kirurg kirurški hirurgija hirurg
symptom: simptom simptomi simptoma simptome
mask: maske maski masku maskama
oxygen: kisik kisika kisikom kiseonik kiseonika
pregnant: trudnica trudnice trudnicu trudnoća trudnoće trudnoći
poison: otrov otrova otrovi otrovni otrovno otrovan toksično toksični
death: smrt smrti umro umrla umrli preminuo preminula mrtav
born: rođen rođena rođeni rođenje rođenja rodila
body: leš leša leševi leševa
government: vlada vlade vladu vladi vladin
president: predsjednik predsjednika predsjedniku predsjednica predsjednički
minister: ministar ministra ministri ministrica ministru
mayor: gradonačelnik gradonačelnika gradonačelnica
parliament: parlament parlamenta parlamentu sabor sabora saboru skupština skupštine
election: izbori izbora izborima izborni
vote: glasanje glasovanje glasovanja glasanja glasati glasovati glasač glasači
ballot: listić listići listića listiće
law: zakon zakona zakonu zakoni zakonom
court: sud suda sudu sudovi sudom
judge: sudac suca suci sutkinja sudija sudije
prison: zatvor zatvora zatvoru zatvori
police: policija policije policiju policiji policajac policajca policajci
arrest: uhićen uhićena uhićeni uhićenje uhapšen uhapšena uhapšeni hapšenje
army: vojska vojske vojsku vojsci vojni vojne armija armije
soldier: vojnik vojnika vojnici vojnike
war: rat rata ratu ratom ratovi ratni
bomb: bomba bombe bombu bombaški
explosion: eksplozija eksplozije eksploziju eksploziji
missile: raketa rakete raketu raketni projektil
weapon: oružje oružja oružjem
terrorist: terorist terorista teroristi terorizam terorizma teroristički
attack: napad napada napadi napadu napao napala napadnut
murder: ubojstvo ubojstva ubistvo ubistva ubio ubila ubijen ubijeni
rape: silovanje silovanja silovao silovana silovali
thief: lopov lopovi lopova krađa krađe krađu ukrao ukrali
kidnap: otmica otmice otmicu otet oteta otete oteli
fraud: prijevara prijevare prijevaru prevara prevare prevaranti
corruption: korupcija korupcije korupciju korupciji korumpirani
protest: prosvjed prosvjeda prosvjedi prosvjednici protest protesti protesta demonstracije
strike: štrajk štrajka štrajku štrajkovi
refugee: izbjeglica izbjeglice izbjeglicama izbjeglički
migrant: migrant migranti migranata migrante migranta imigranti imigranata
border: granica granice granicu granici
citizen: građanin građani građana građanima državljanin državljanstvo državljani
farmer: poljoprivrednik poljoprivrednici poljoprivrednika farmer farmeri
worker: radnik radnika radnici radnike radnica
student: student studenti studenata studenta učenik učenika učenici učenike
teacher: učitelj učitelja učitelji učiteljica nastavnik nastavnika nastavnici profesorica
school: škola škole školu školi školama
university: sveučilište sveučilišta univerzitet univerziteta
child: dijete djeteta djeca djece djecu djeci
baby: beba bebe bebu bebi dojenče
woman: žena žene ženu ženama
man: muškarac muškarca muškarci muškaraca muškarcima
girl: djevojka djevojke djevojku djevojčica djevojčice djevojčicu
boy: dječak dječaka dječaci
mother: majka majke majku majci majkom
father: otac oca ocu očevi tata
son: sin sina sinom sinovi
daughter: kći kćer kćeri kćerka kćerke kćerku
brother: brat brata braća braće bratom
sister: sestra sestre sestru sestri
wife: supruga supruge
husband: muž muža mužem
family: obitelj obitelji obiteljski porodica porodice porodicu porodici
marriage: brak braka braku brakovi vjenčanje vjenčanja svadba svadbi
king: kralj kralja kralju kraljem
queen: kraljica kraljice kraljicu
muslim: musliman muslimani muslimana muslimanka muslimanski islam islama islamski
christian: kršćanin kršćani kršćana kršćanski kršćanstvo kršćanstva hrišćani
jew: židov židova židovski židove jevrej jevreji jevreja
hindu: hindus hindusi hinduizam hinduista
church: crkva crkve crkvu crkvi crkava
mosque: džamija džamije džamiju džamiji
temple: hram hrama hramu hramovi
priest: svećenik svećenika svećenici svećenike sveštenik
pope: papa pape papu papi papom
god: bog boga bogu bogom
prayer: molitva molitve molitvu
religion: religija religije religiju vjerski religijski vjerske
money: novac novca novcem novcu
dollar: dolar dolara dolari dolare
euro: euro eura eurima
bank: banka banke banku banci
tax: porez poreza porezi porezom porezni
price: cijena cijene cijenu cijenama
salary: plaća plaće plaću plaćama plata
pension: mirovina mirovine mirovinu penzija penzije penziju
debt: dugovi dugova dugovanje dugovanja
economy: gospodarstvo gospodarstva gospodarski ekonomija ekonomije ekonomski privreda privrede
factory: tvornica tvornice tvornicu tvornici fabrika fabrike
company: tvrtka tvrtke tvrtku kompanija kompanije firma firme poduzeće
gold: zlato zlatu zlatom zlatni
oil: nafta nafte naftu ulje ulja uljem
gasoline: benzin benzina benzinom
coal: ugljen ugljena ugalj uglja
nuclear: nuklearni nuklearna nuklearne nuklearno nuklearnog nuklearnu atomska atomski
electricity: struja struje struju struji električna električne
water: voda vode vodu vodom
milk: mlijeko mlijeka mlijeku
salt: sol soli
sugar: šećer šećera šećerom
bread: kruh kruha kruhom hljeb hljeba
rice: riža riže rižu
wheat: pšenica pšenice pšenicu
meat: meso mesa mesom
pork: svinjetina svinjetine svinjetinu svinjsko
chicken: piletina piletine piletinu pilići kokoš kokoši pile
fish: riba ribe ribu ribom
egg: jaje jaja jajima jajeta
fruit: voće voća voćem
vegetable: povrće povrća povrćem
lemon: limun limuna limunom limunov
garlic: češnjak češnjaka češnjakom
honey: med meda medom
coffee: kava kave kavu kafa kafe kafu
tea: čaj čaja čajem čajevi
alcohol: alkohol alkohola alkoholom alkoholni
wine: vino vina vinom
beer: pivo piva pivom
tobacco: duhan duhana cigareta cigarete cigaretu pušenje pušenja duhanski
plastic: plastika plastike plastiku plastični plastične
food: hrana hrane hranu hranom
drink: pije popio pijenje popila piti
eat: jede jedu pojeo jedenje jesti
dog: pas psa psi pse psima pasa
cat: mačka mačke mačku mačaka
cow: krava krave kravu
pig: svinja svinje svinju svinjama
horse: konj konja konji konje
bird: ptica ptice pticu
snake: zmija zmije zmiju
lion: lav lavovi lavica
tiger: tigar tigra tigrovi
elephant: slon slona slonovi slonova
bear: medvjed medvjeda medvjedi medvjedica
wolf: vukovi vukova vukove
whale: kitovi kitova kitove
shark: ajkula ajkule ajkulu
bat: šišmiš šišmiša šišmiši
insect: insekt insekti insekata kukac kukci kukaca
mosquito: komarac komarca komarci komaraca
bee: pčela pčele pčelu
tree: stablo stabla stabala drvo drveće drveća
forest: šuma šume šumu šumi šumski
flower: cvijet cvijeta cvijeće cvijeća cvjetovi
lake: jezero jezera jezeru
sea: ocean oceana oceanu okean more moru
beach: plaža plaže plažu plaži
mountain: planina planine planinu planini
island: otok otoka otoku otoci ostrvo ostrva ostrvu
sun: sunce sunca suncu sunčev solarni solarne
planet: planet planeta planete planetu
sky: nebo neba nebu
space: astronaut astronauti astronauta kozmonaut kosmonaut
satellite: satelit satelita sateliti satelitski
climate: klima klime klimatski klimatske klimatskih
rain: kiša kiše kišu
snow: snijeg snijega snijegu snježni
ice: led leda ledu ledom
wind: vjetar vjetra vjetrom vjetrovi
storm: oluja oluje oluju nevrijeme nevremena uragan uragana ciklon
flood: poplava poplave poplavu poplavama
earthquake: potres potresa potresi potresu zemljotres zemljotresa
tsunami: tsunami tsunamija cunami cunamija
volcano: vulkan vulkana vulkani vulkanski
drought: suša suše sušu
fire: požar požara požari požare požaru
smoke: dim dima dimom
accident: nesreća nesreće nesreću nesreći
city: grad grada gradu gradovi gradova
village: selo sela selu
country: država države državu državi
world: svijet svijeta svijetu svjetski svjetska
street: ulica ulice ulicu ulici ulicama
road: cesta ceste cestu cesti autocesta autoceste autoput
bridge: most mosta mostu mostovi
house: kuća kuće kuću kući
building: zgrada zgrade zgradu zgradi
tower: toranj tornja tornjevi kula kule
wall: zid zida zidu
door: vrata vratima
statue: kip kipa kipovi statua statue spomenik spomenika
flag: zastava zastave zastavu zastavom
train: vlak vlaka vlaku vlakovi voz voza
bus: autobus autobusa autobusu autobusi
car: automobil automobila automobili automobilom auto auta
truck: kamion kamiona kamioni kamionom
airplane: zrakoplov zrakoplova zrakoplovi avion aviona avioni avionu
airport: aerodrom aerodroma aerodromu
ship: brod broda brodu brodovi brodova čamac čamca
bicycle: bicikl bicikla biciklom
photo: fotografija fotografije fotografiju fotografiji slika slike sliku fotka
video: video videa snimka snimke snimku videu
film: film filma filmu filmovi filmova
camera: kamera kamere kameru
newspaper: novine novina novinama
journalist: novinar novinara novinari novinarka novinarke reporter reporterka
television: televizija televizije televiziji televizor
book: knjiga knjige knjigu knjizi
song: pjesma pjesme pjesmu
music: glazba glazbe glazbu muzika muzike muziku
telephone: telefon telefona telefonu mobitel mobitela mobiteli smartphone
internet: internet interneta internetu internetski
computer: računalo računala računalu kompjuter kompjutera računar računara
robot: robot robota roboti robotski
scientist: znanstvenik znanstvenika znanstvenici znanstvenica naučnik naučnici naučnika
science: znanost znanosti znanstveni znanstvena nauka nauke naučni
language: jezik jezika jeziku jezici
football: nogomet nogometa nogometni nogometna fudbal fudbala fudbalski
player: igrač igrača igrači igrače nogometaš nogometaša nogometaši
team: momčad momčadi ekipa ekipe ekipu reprezentacija reprezentacije
champion: prvak prvaka prvaci prvenstvo prvenstva prvenstvu šampion šampionat
victory: pobjeda pobjede pobjedu pobijedio pobijedila pobijedili
prize: nagrada nagrade nagradu nagradom
gift: poklon poklona pokloni poklone dar darovi
lottery: lutrija lutrije lutriji lutriju
ban: zabrana zabrane zabranu zabranjen zabranjeno zabranjena zabranio zabranila
free: besplatan besplatno besplatna besplatni besplatne besplatnih
closed: zatvoren zatvorena zatvoreno zatvorene zatvoreni
year: godina godine godinu godini godinama
week: tjedan tjedna tjedni tjedana sedmica sedmice sedmicu
day: dan dana dani danima
night: noć noći noćas
morning: jutro jutra jutros ujutro
hour: sat sata sati satima
today: danas
tomorrow: sutra
yesterday: jučer jučerašnji
million: milijun milijuna milijuni milion miliona milioni
billion: milijarda milijarde milijardi milijardu
thousand: tisuća tisuće tisuću tisućama hiljada hiljade hiljadu
hundred: stotina stotine stotinu
half: polovica polovice polovicu polovina polovine polovinu
red: crveni crvena crveno crvene crvenih
black: crni crno crnih crnim
white: bijeli bijela bijelo bijele bijelih
green: zeleni zelena zeleno zelene zelenih
blue: plavi plava plavo plave plavih
yellow: žuti žuta žuto žute žutih
hand: ruka ruke ruku ruci rukama
leg: noga noge nogu nogama
eye: očiju oči očima
hair: kosa kose kosu kosi
tooth: zub zuba zubi zubima
knife: nož noža nožem noževi
gun: pištolj pištolja pištoljem pištolji
shot: pucnjava pucnjave pucnjavi pucnjevi pucnji pucanje
crowd: gomila gomile gomilu gomili
resign: ostavka ostavke ostavku ostavci
sewage: kanalizacija kanalizacije kanalizaciju kanalizacijski
hunger: glad gladi glađu
poverty: siromaštvo siromaštva siromašni siromašnih siromašan
slave: robovi robova ropstvo ropstva ropstvu robovlasnik
ghost: duh duha duhovi duhova
angel: anđeo anđeli
`
