/** What everyday things are called in Serbian. */
export const sr = `
vaccine: vakcina вакцина vakcinacija вакцинација vakcinisan вакцинисан
virus: virus вирус koronavirus коронавирус
bacteria: bakterija бактерија
disease: bolest болест oboljenje обољење
infection: infekcija инфекција zaraza зараза zaražen заражен
epidemic: epidemija епидемија pandemija пандемија
fever: groznica грозница
cancer: rak рак karcinom карцином raka рака karcinoma карцинома
diabetes: dijabetes дијабетес dijabetičar дијабетичар
autism: autizam аутизам autizma аутизма autistični аутистични
heart: srce срце srčani срчани srca срца srcu срцу
blood: krv крв krvi крви
brain: mozak мозак mozga мозга
lungs: pluća плућа plućni плућни
skin: koža кожа kože коже kožu кожу
hospital: bolnica болница
doctor: lekar лекар lekarka лекарка doktor доктор
nurse: bolničarka болничарка
patient: pacijent пацијент
medicine: lek лек lekovi лекови leka лека lekova лекова lekove лекове
pill: pilula пилула tableta таблета
surgery: hirurgija хирургија hirurg хирург
symptom: simptom симптом simptomi симптоми simptoma симптома
oxygen: kiseonik кисеоник
pregnant: trudnica трудница trudnoća трудноћа
poison: otrov отров otrovan отрован otrovni отровни toksičan токсичан toksični токсични
death: smrt смрт umro умро umrla умрла preminuo преминуо mrtav мртав mrtvi мртви umrli умрли preminula преминула mrtvih мртвих
born: rođen рођен rođenje рођење rodila родила
body: leš леш leševi лешеви leša леша
government: vlada влада
president: predsednik председник predsednica председница
minister: ministar министар ministra министра ministarka министарка
mayor: gradonačelnik градоначелник
parliament: parlament парламент skupština скупштина
election: izbori избори izborni изборни
vote: glasanje гласање glasač гласач glasati гласати
ballot: listić листић
law: zakon закон
court: sud суд suda суда sudu суду sudovi судови
judge: sudija судија
prison: zatvor затвор
police: policija полиција policajac полицајац policajca полицајца
arrest: uhapšen ухапшен hapšenje хапшење
army: vojska војска vojni војни armija армија
soldier: vojnik војник
war: rat рат ratni ратни rata рата ratu рату ratom ратом ratovi ратови
bomb: bomba бомба bombaški бомбашки
explosion: eksplozija експлозија
missile: raketa ракета raketni ракетни projektil пројектил
weapon: oružje оружје
terrorist: terorista терориста terorizam тероризам teroristički терористички
attack: napad напад napao напао napadnut нападнут
murder: ubistvo убиство ubio убио ubijen убијен ubica убица ubila убила ubili убили
rape: silovanje силовање silovao силовао silovana силована
thief: lopov лопов krađa крађа ukrao украо ukraden украден
kidnap: otmica отмица otet отет kidnapovan киднапован
fraud: prevara превара prevarant преварант
corruption: korupcija корупција korumpiran корумпиран
protest: protest протест demonstracije демонстрације demonstrant демонстрант
strike: štrajk штрајк
refugee: izbeglica избеглица izbeglički избеглички
migrant: migrant мигрант imigrant имигрант migracija миграција
border: granica граница
citizen: građanin грађанин građani грађани državljanin држављанин državljanstvo држављанство
farmer: poljoprivrednik пољопривредник farmer фармер
worker: radnik радник
student: student студент učenik ученик
teacher: učitelj учитељ učiteljica учитељица nastavnik наставник
school: škola школа
university: univerzitet универзитет
child: dete дете deteta детета deca деца dece деце deci деци decu децу
baby: beba беба bebe бебе bebu бебу
woman: žena жена žene жене ženu жену ženama женама
man: muškarac мушкарац muškarca мушкарца muškarci мушкарци
girl: devojka девојка devojčica девојчица
boy: dečak дечак
mother: majka мајка
father: otac отац tata тата oca оца ocu оцу
son: sin син sinovi синови sina сина
daughter: ćerka ћерка kćerka кћерка
brother: brat брат braća браћа
sister: sestra сестра
wife: supruga супруга supruge супруге
husband: muž муж muža мужа mužem мужем
family: porodica породица porodični породични
marriage: brak брак venčanje венчање svadba свадба
king: kralj краљ
queen: kraljica краљица
muslim: musliman муслиман muslimanski муслимански islam ислам islamski исламски muslimani муслимани muslimana муслимана
christian: hrišćanin хришћанин hrišćanski хришћански hrišćanstvo хришћанство
jew: jevrejin јеврејин jevreji јевреји jevrejski јеврејски
hindu: hindus хиндус hinduizam хиндуизам
church: crkva црква
mosque: džamija џамија
temple: hram храм
priest: sveštenik свештеник
pope: papa папа pape папе papu папу
god: bog бог boga бога bogu богу
prayer: molitva молитва
religion: religija религија verski верски religijski религијски
money: novac новац novca новца novcem новцем
dollar: dolar долар
euro: evro евро evra евра
bank: banka банка
tax: porez порез
price: cena цена cene цене cenu цену cenama ценама
salary: plata плата
pension: penzija пензија
debt: dugovanje дуговање zaduženost задуженост
economy: ekonomija економија ekonomski економски privreda привреда
factory: fabrika фабрика
company: kompanija компанија firma фирма preduzeće предузеће
gold: zlato злато
oil: nafta нафта ulje уље ulja уља
gasoline: benzin бензин
coal: ugalj угаљ uglja угља
nuclear: nuklearni нуклеарни nuklearan нуклеаран atomski атомски
electricity: struja струја
water: voda вода vode воде vodu воду vodom водом
milk: mleko млеко
salt: soli соли
sugar: šećer шећер
bread: hleb хлеб
rice: pirinač пиринач
wheat: pšenica пшеница
meat: meso месо mesa меса
pork: svinjetina свињетина svinjsko свињско
chicken: piletina пилетина kokoška кокошка pile пиле pilići пилићи
fish: riba риба ribe рибе ribu рибу
egg: jaje јаје jaja јаја jajima јајима
fruit: voće воће voća воћа
vegetable: povrće поврће
lemon: limun лимун
honey: med мед meda меда
coffee: kafa кафа kafe кафе kafu кафу
tea: čaj чај čaja чаја
alcohol: alkohol алкохол alkoholni алкохолни
wine: vino вино vina вина
beer: pivo пиво piva пива
tobacco: duvan дуван cigareta цигарета pušenje пушење
plastic: plastika пластика plastični пластични
food: hrana храна
drink: popio попио piti пити pije пије
eat: pojeo појео jede једе jedu једу jesti јести
dog: pas пас psa пса psi пси psima псима pse псе
cat: mačka мачка
cow: krava крава
pig: svinja свиња
horse: konj коњ
bird: ptica птица
snake: zmija змија
lion: lav лав lavovi лавови
tiger: tigar тигар tigra тигра
elephant: slon слон
bear: medved медвед
wolf: vukovi вукови
whale: kitovi китови
shark: ajkula ајкула
insect: insekt инсект
mosquito: komarac комарац komarca комарца
bee: pčela пчела
tree: drvo дрво drveće дрвеће stablo стабло drveta дрвета
forest: šuma шума šume шуме šumi шуми
flower: cvet цвет cveće цвеће
river: reka река reke реке reku реку
lake: jezero језеро
sea: okean океан morski морски more море moru мору
beach: plaža плажа
mountain: planina планина
island: ostrvo острво
sun: sunce сунце solarni соларни
planet: planeta планета planete планете planetu планету
sky: nebo небо neba неба nebu небу
space: astronaut астронаут kosmonaut космонаут
satellite: satelit сателит sateliti сателити satelita сателита
climate: klima клима klimatski климатски klime климе
rain: kiša киша kiše кише kišu кишу
snow: sneg снег
ice: led лед leda леда
wind: vetar ветар vetra ветра
storm: oluja олуја nevreme невреме uragan ураган ciklon циклон uragana урагана
flood: poplava поплава
earthquake: zemljotres земљотрес zemljotresa земљотреса zemljotresi земљотреси
tsunami: cunami цунами
volcano: vulkan вулкан vulkana вулкана vulkani вулкани
drought: suša суша suše суше sušu сушу
fire: požar пожар
smoke: dim дим dima дима
accident: nesreća несрећа udes удес udesa удеса udesu удесу
city: grad град
village: selo село sela села selu селу
country: država држава
world: svet свет svetski светски
street: ulica улица
road: autoput аутопут
bridge: most мост
house: kuća кућа kuće куће kuću кућу kući кући
building: zgrada зграда
tower: toranj торањ tornja торња kula кула kule куле
wall: zid зид zida зида zidu зиду zidovi зидови
door: vrata врата
statue: statua статуа kip кип spomenik споменик kipa кипа
flag: zastava застава
train: vozovi возови vlak влак voz воз voza воза vozu возу vozom возом
bus: autobus аутобус
car: automobil аутомобил auto ауто auta аута
truck: kamion камион
airplane: avion авион
airport: aerodrom аеродром aerodroma аеродрома aerodromu аеродрому
ship: brod брод čamac чамац
bicycle: bicikl бицикл
photo: fotografija фотографија slika слика
video: video видео snimak снимак
film: film филм
camera: kamera камера
newspaper: novine новине
journalist: novinar новинар novinarka новинарка reporter репортер
television: televizija телевизија televizor телевизор
book: knjiga књига
song: pesma песма
music: muzika музика
telephone: telefon телефон
internet: internet интернет
computer: računar рачунар kompjuter компјутер
robot: robot робот
scientist: naučnik научник naučnici научници
science: nauka наука naučni научни
language: jezik језик
football: fudbal фудбал fudbalski фудбалски
player: igrač играч fudbaler фудбалер
team: ekipa екипа reprezentacija репрезентација
champion: šampion шампион prvak првак prvenstvo првенство
victory: pobeda победа pobedio победио pobedila победила
prize: nagrada награда
gift: poklon поклон
lottery: lutrija лутрија
ban: zabrana забрана zabranjen забрањен zabranio забранио
free: besplatan бесплатан besplatno бесплатно besplatni бесплатни besplatna бесплатна besplatne бесплатне besplatnih бесплатних
closed: zatvoren затворен
year: godina година
week: sedmica седмица
day: dan дан dana дана dani дани danima данима
night: noć ноћ noći ноћи
morning: jutro јутро jutros јутрос
hour: sat сат sata сата sati сати
today: danas данас
tomorrow: sutra сутра
yesterday: juče јуче
million: milion милион
billion: milijarda милијарда
thousand: hiljada хиљада
hundred: stotina стотина
half: polovina половина
red: crven црвен crveni црвени
black: crni црни crno црно crnih црних
white: beli бели beo бео bela бела belo бело bele беле belih белих
green: zelen зелен zeleni зелени
blue: plav плав plavi плави plava плава plavo плаво plave плаве
yellow: žut жут žuti жути žuta жута žuto жуто žute жуте
hand: ruka рука ruke руке ruku руку ruci руци rukama рукама
leg: noga нога noge ноге nogu ногу nogom ногом
eye: očiju очију oči очи očima очима
hair: kosa коса kose косе kosu косу
tooth: zub зуб zuba зуба zubi зуби
knife: nož нож noža ножа nožem ножем noževi ножеви
gun: pištolj пиштољ
shot: pucnjava пуцњава pucanj пуцањ
crowd: gomila гомила
resign: ostavka оставка
sewage: kanalizacija канализација
hunger: glad глад
poverty: siromaštvo сиромаштво siromašan сиромашан siromašni сиромашни
slave: robovi робови ropstvo ропство
ghost: duh дух duha духа duhovi духови
angel: anđeo анђео
`
