/** What everyday things are called in Czech. */
export const cs = `
vaccine: vakcína vakcinace očkování očkovat očkovaný
virus: virus koronavirus viru viry virů virem koronaviru koronavirem
bacteria: bakterie
disease: nemoc choroba onemocnění nemocí
infection: infekce nákaza nakažený infikovaný
epidemic: epidemie pandemie
fever: horečka
cancer: rakovina
diabetes: diabetes cukrovka diabetik
autism: autismus autista
heart: srdce srdeční
blood: krev krve krví krvi
brain: mozek mozku
lungs: plíce plic plicní
skin: kůže kůži kůží
hospital: nemocnice
doctor: lékař lékařka doktor lékařem doktorem
patient: pacient pacientka pacientem
medicine: lék léčivo léky léků léku
pill: pilulka tableta
surgery: chirurgie chirurg
symptom: příznak symptom
mask: rouška maska respirátor
oxygen: kyslík
pregnant: těhotná těhotenství
poison: jedovatý toxický otrava
death: smrt smrti zemřel zemřela mrtvý
born: narozen narození narodil narodila
body: mrtvola
government: vláda vládní
president: prezident prezidentka prezidentem
minister: ministr ministryně ministrem
mayor: starosta primátor starostka
parliament: parlament sněmovna parlamentem
election: volby voleb volební
vote: hlasování hlasoval volič
law: zákon zákonem
court: soud tribunál soudem
judge: soudce soudkyně
prison: vězení věznice
police: policie policista policejní policii policií
arrest: zatčen zatčení zatčený zatkla
army: armáda vojenský
soldier: voják vojákem
war: válka válečný
bomb: bomba bombový
explosion: výbuch exploze explodoval výbuchem
missile: raketa raketový
weapon: zbraň zbraně
terrorist: terorista terorismus teroristický
attack: útok zaútočil napadl napadení útokem
murder: vražda zavraždil zabil zabit zabitý
rape: znásilnění znásilnil znásilněná
thief: zloděj krádež ukradl ukradený
kidnap: unesl unesený únos únosu
fraud: podvod podvodník podvodem
corruption: korupce korupční zkorumpovaný
protest: protest demonstrace demonstrant
strike: stávka
refugee: uprchlík uprchlíci uprchlíkem
migrant: migrant imigrant migrace imigrace
border: hranice
citizen: občan občanství
farmer: zemědělec zemědělci farmář
worker: dělník pracovník
student: student studentka žák školák žáci žáků studentem
teacher: učitel učitelka
school: škola školní
university: univerzita
child: dítě dítěte dětský děti dětí dětem dětmi
baby: miminko kojenec novorozenec
woman: žena ženy ženu žen ženě ženou
man: muž mužem mužů
girl: dívka holka holčička
boy: chlapec kluk
mother: matka máma mámy
father: otec otce otcem táta
son: syn syna synem synové
daughter: dcera
brother: bratr
sister: sestra
wife: manželka
husband: manžel manželem
family: rodina rodinný rodiny rodině rodinu rodin
marriage: svatba manželství sňatek
king: král králem
queen: královna
muslim: muslim muslimský islám islámský islámu muslimem
christian: křesťan křesťanský křesťanství
jew: žid židé židovský židů židy
hindu: hinduista hinduismus
church: kostel církev církve
mosque: mešita
temple: chrám chrámu chrámy
priest: kněz farář
pope: papež papežem
god: bůh boha bohem bohu
prayer: modlitba modlit
religion: náboženství náboženský
money: peníze peněz hotovost
dollar: dolar
euro: euro
bank: banka
tax: daň daní daňový daňové
price: cena ceny cenu cen
salary: mzda plat platy platů platu mzdy mezd
pension: důchod penze
debt: dluh
economy: ekonomika ekonomický hospodářství
factory: továrna fabrika
company: firma podnik
gold: zlato zlata zlatem
oil: ropa ropný olej ropy ropu
gasoline: benzín benzin benzínu benzinu
coal: uhlí uhelný uhlím
nuclear: jaderný nukleární atomový
electricity: elektřina elektrický
water: voda vody vodu vodě vodou
milk: mléko
salt: sůl soli
sugar: cukr
bread: chléb chleba
rice: rýže rýži
wheat: pšenice
meat: maso masa masem
pork: vepřový
chicken: kuře kuřecí slepice kuřata
fish: ryba ryby ryb rybu
egg: vejce vajíčko
fruit: ovoce
vegetable: zelenina
lemon: citron citrón
garlic: česnek česneku
onion: cibule
honey: med medu medem
coffee: káva kafe kávy kávu kávě
tea: čaj čaje
alcohol: alkohol alkoholický
beer: pivo piva
tobacco: tabák cigareta kuřák
plastic: plast plastový
food: jídlo potraviny
drink: pít nápoj vypil pije pijí
eat: snědl jedl jíst jedí
dog: psi psa psů pes psem psy
cat: kočka kocour
cow: kráva
pig: prase
horse: kůň koňský koně koní
bird: pták
snake: had hadi hada hadů
lion: lev lvi lva lvice lvů
tiger: tygr
elephant: slon
bear: medvěd
wolf: vlk vlka vlci vlků
whale: velryba
shark: žralok
bat: netopýr
insect: hmyz
mosquito: komár
bee: včela
tree: strom
forest: lesní lesy les lesa lese lesů
flower: květina květ květiny květin
river: řeka řeky řece řeku
lake: jezero
sea: moře oceán moři
beach: pláž
mountain: hora horský hory hor horách
island: ostrov ostrovy ostrovů
sun: slunce sluneční solární
planet: planeta
sky: nebe obloha nebi
earth: zeměkoule
space: astronaut kosmonaut
satellite: satelit družice
weather: počasí
climate: klima klimatický
rain: déšť deště
snow: sníh sněhu sněžení
ice: led ledový ledu ledem
wind: vítr větru
storm: bouře bouřka hurikán cyklon
flood: povodeň povodně záplava
earthquake: zemětřesení
tsunami: tsunami cunami
volcano: sopka vulkán
drought: sucho
fire: požár oheň ohně ohněm
smoke: kouř
accident: nehoda havárie
city: město
village: vesnice
world: svět
street: ulice
road: silnice dálnice
bridge: most
house: dům domu domy domě
building: budova budovy budově budov
tower: věž věže věží věži
wall: zeď stěna zdi
door: dveře
statue: socha pomník
flag: vlajka
train: vlak
bus: autobus autobusy autobusu autobusem autobusů
car: auto automobil auta aut autem autě
truck: kamion náklaďák
airplane: letadlo letoun
airport: letiště
ship: loď lodi člun lodě lodí
photo: fotografie fotka foto snímek
video: video
film: film
camera: kamera fotoaparát
newspaper: noviny novin novinách
journalist: novinář novinářka reportér
television: televize televizní
book: kniha
song: píseň písně písnička
music: hudba
telephone: telefon mobil smartphone
internet: internet internetový
computer: počítač
robot: robot
scientist: vědec vědci vědkyně
science: vědecký vědecká věda vědy vědu
language: jazyk
football: fotbal fotbalový
player: hráč fotbalista
team: družstvo mužstvo týmu tým týmy týmů
champion: mistr mistrovství šampion
victory: vítězství vyhrál vyhrála
prize: ocenění
gift: dárek dárky dar daru
lottery: loterie
ban: zákaz zakázaný zakázal zakázat
free: zdarma bezplatný bezplatně
closed: zavřený uzavřený zavřen uzavřen
year: rok roku roky roce
week: týden týdne týdny
day: den dní dnů dny dnem dne
night: noc noci
morning: ráno
hour: hodina hodiny hodin hodinu hodině
today: dneska dnes
tomorrow: zítra
yesterday: včera
million: milion milión
billion: miliarda mld
thousand: tisíc
hundred: stovka sto
half: polovina půl půlka
red: červený
black: černý
white: bílý bílá bílé bílí bílých
green: zelený
blue: modrý
yellow: žlutý
hand: ruka ruce rukou ruky ruku
leg: noha nohy nohou nohu nohách
eye: oči očí oko očima
hair: vlasy
tooth: zub zuby zubů
knife: nůž nože nožem
gun: pistole
shot: střelba výstřel
crowd: dav davu davem davy
speech: projev
resign: rezignace rezignoval odstoupil
dam: přehrada hráz
sewage: splašky kanalizace
hunger: hladomor hladovění
poverty: chudoba chudý
slave: otrok otroctví
ghost: duch přízrak
angel: anděl
`
