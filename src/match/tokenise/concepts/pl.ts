/** What everyday things are called in Polish. */
export const pl = `
vaccine: szczepionka szczepionki szczepionkę szczepionek szczepionkami szczepienie szczepienia szczepień
virus: wirus wirusa wirusy wirusów wirusem koronawirus koronawirusa
bacteria: bakteria bakterie bakterii bakterią bakteriami
disease: choroba choroby chorobę chorób chorobą chorobie
infection: zakażenie zakażenia zakażeń zakażonych zakażony infekcja infekcji infekcje
epidemic: epidemia epidemii epidemię pandemia pandemii pandemię
fever: gorączka gorączki gorączkę gorączką
cancer: rak raka rakiem nowotwór nowotworu nowotworów nowotwory
diabetes: cukrzyca cukrzycy cukrzycę cukrzycą cukrzyków
autism: autyzm autyzmu autyzmem autystyczny
heart: serce serca sercu sercem
blood: krew krwi krwią
brain: mózg mózgu mózgi mózgiem
lungs: płuca płuc płuco płucach
skin: skóra skóry skórę skórze
hospital: szpital szpitala szpitalu szpitale szpitali szpitalach
doctor: lekarz lekarza lekarze lekarzy lekarka doktor doktora lekarzem
nurse: pielęgniarka pielęgniarki pielęgniarek pielęgniarkę
patient: pacjent pacjenta pacjenci pacjentów pacjentka pacjentom
medicine: lek leki leków lekarstwo lekarstwa
pill: tabletka tabletki tabletek tabletkę pigułka pigułki
surgery: chirurgia chirurgii chirurg chirurgiczny
symptom: objaw objawy objawów objawem
mask: maseczka maseczki maseczek maseczkę maska maski masek
oxygen: tlen tlenu tlenem
pregnant: ciąża ciąży ciążę ciężarna ciężarnej ciężarne ciężarnych
poison: trucizna trucizny truciznę trujący trujące toksyczny toksyczne toksyczna
death: śmierć śmierci śmiercią zmarł zmarła zginął zginęła martwy
born: urodził urodziła urodzony urodzona narodziny narodzin urodzili
body: zwłoki zwłok trup trupa trupy
government: rząd rządu rządem rządowi rządy rządowy rządowe
president: prezydent prezydenta prezydentem prezydentowi prezydencki
minister: minister ministra ministrem ministrowie ministrów
mayor: burmistrz burmistrza burmistrzem
parliament: parlament parlamentu parlamencie sejm sejmu sejmie
election: wybory wyborów wyborach wyborami wyborcze wyborcza
vote: głosowanie głosowania głosować głosował głosowali wyborca wyborcy wyborców
law: ustawa ustawy ustawę ustaw ustawie
court: sąd sądu sądy sądzie trybunał trybunału
judge: sędzia sędziego sędzią sędziowie sędziów sędzi
prison: więzienie więzienia więzieniu więzień
police: policja policji policję policjant policjanta policjanci policjantów
arrest: aresztowany aresztowana aresztowani aresztowano aresztowanie aresztowania zatrzymany zatrzymani
army: wojsko wojska armia armii armię wojskowy wojskowe
soldier: żołnierz żołnierza żołnierze żołnierzy żołnierzem
war: wojna wojny wojnę wojnie wojen wojenne
bomb: bomba bomby bombę bomb bombowy
explosion: wybuch wybuchu wybuchy eksplozja eksplozji eksplozje eksplodował
missile: rakieta rakiety rakiet rakietę rakietowy rakietami
weapon: broń broni bronią
terrorist: terrorysta terrorysty terroryści terrorystów terroryzm terroryzmu terrorystyczny
attack: atak ataku ataki ataków zaatakował zaatakowany zaatakowała zaatakowali
murder: zabójstwo morderstwo morderstwa zamordowany zamordował zabił zabity zabili
rape: gwałt gwałtu gwałty zgwałcił zgwałcona zgwałcili
thief: złodziej złodzieja złodzieje złodziei kradzież kradzieży ukradł skradziono
kidnap: porwany porwana porwanie porwania porwał uprowadzony uprowadzona porwali
fraud: oszustwo oszustwa oszust oszusta oszuści oszustów
corruption: korupcja korupcji korupcję skorumpowany skorumpowani
protest: protest protestu protesty protestów protestujący protestujących demonstracja demonstracji
strike: strajk strajku strajki strajków strajkują
refugee: uchodźca uchodźcy uchodźców uchodźcom uchodźcami
migrant: migrant migranci migrantów imigrant imigranta imigranci imigrantów imigracja
border: granica granicy granicę granicą granice
citizen: obywatel obywatela obywatele obywateli obywatelstwo obywatelstwa
farmer: rolnik rolnika rolnicy rolników rolnikom
worker: pracownik pracownika pracownicy pracowników robotnik robotnicy robotników
student: student studenta studenci studentów uczeń ucznia uczniowie uczniów
teacher: nauczyciel nauczyciela nauczyciele nauczycieli nauczycielka nauczycielki
school: szkoła szkoły szkole szkół szkołę szkołach szkolny
university: uniwersytet uniwersytetu uniwersytecie uniwersytety
child: dziecko dziecka dzieci dziecku dzieciom dziećmi dzieciach dzieckiem
baby: niemowlę niemowlęta niemowląt niemowlęcia noworodek noworodka noworodki
woman: kobieta kobiety kobietę kobiet kobietą kobietom kobiecie
man: mężczyzna mężczyzny mężczyznę mężczyźni mężczyzn mężczyzną
girl: dziewczyna dziewczyny dziewczynę dziewczynka dziewczynki dziewczynkę dziewczynek dziewczyn
boy: chłopiec chłopca chłopcy chłopców chłopak chłopaka chłopaki
mother: matka matki matkę matce matek mama mamy
father: ojciec ojca ojcem ojcu ojcowie ojców tata
son: syn syna synem synowie synów synowi
daughter: córka córki córkę córek córce córką
brother: brat brata bratem bracia braci
sister: siostra siostry siostrę siostrze sióstr
wife: żona żony żonę żonie żoną
husband: mąż męża mężem mężowie
family: rodzina rodziny rodzinę rodzinie rodzin rodzinny
marriage: ślub ślubu małżeństwo małżeństwa małżeństw wesele wesela
king: król króla królem królowie
queen: królowa królowej królową
muslim: muzułmanin muzułmanie muzułmanów muzułmanka muzułmański islam islamu islamski
christian: chrześcijanin chrześcijanie chrześcijan chrześcijański chrześcijańskie chrześcijaństwo chrześcijaństwa
jew: żyd żyda żydzi żydów żydowski żydowskie żydówka
hindu: hindus hindusi hindusów hinduizm hinduizmu hinduski
church: kościół kościoła kościele kościoły kościołów
mosque: meczet meczetu meczety meczetów meczecie
temple: świątynia świątyni świątynię świątynie
priest: ksiądz księdza księża księży kapłan kapłana
pope: papież papieża papieżem papieżowi
god: bóg boga bogu bogiem
prayer: modlitwa modlitwy modlitwę modlitw modlić modli modlą
religion: religia religii religię religijny religijne religijna
money: pieniądze pieniędzy pieniędzmi pieniądzom gotówka gotówki gotówkę
dollar: dolar dolara dolary dolarów
euro: euro
bank: bank banku banki banków bankowy bankiem
tax: podatek podatku podatki podatków podatkowy podatkiem
price: cena ceny cen cenę cenach
salary: pensja pensji wynagrodzenie wynagrodzenia płaca zarobki zarobków
pension: emerytura emerytury emeryturę emerytur
debt: dług długu długów zadłużenie zadłużenia
economy: gospodarka gospodarki gospodarkę gospodarczy ekonomia ekonomii ekonomiczny
factory: fabryka fabryki fabrykę fabryce fabryk
company: firma firmy firmę firm spółka spółki przedsiębiorstwo przedsiębiorstwa
gold: złoto złota złotem złocie
oil: ropa ropy ropę olej oleju
gasoline: benzyna benzyny benzynę
coal: węgiel węgla węglem węglowy
nuclear: jądrowy jądrowa jądrowej jądrowe nuklearny nuklearna nuklearnej atomowa
electricity: prąd prądu prądem elektryczność elektryczności elektryczny
water: woda wody wodę wodzie wodą
milk: mleko mleka mlekiem mleku
salt: sól soli solą
sugar: cukier cukru cukrem
bread: chleb chleba chlebie chlebem
rice: ryż ryżu ryżem
wheat: pszenica pszenicy pszenicę pszenicą
meat: mięso mięsa mięsem mięsny mięsie
pork: wieprzowina wieprzowiny wieprzowinę wieprzowe
chicken: kurczak kurczaka kurczaki kurczaków kura kury
fish: ryba ryby ryb rybę rybą
egg: jajko jajka jajek jajkiem jaja jajo
fruit: owoc owoce owoców owocu
vegetable: warzywo warzywa warzyw
lemon: cytryna cytryny cytrynę cytryn cytryną
garlic: czosnek czosnku czosnkiem
onion: cebula cebuli cebulę cebulą cebule
honey: miód miodu miodem
coffee: kawa kawy kawę kawie
tea: herbata herbaty herbatę herbatą
alcohol: alkohol alkoholu alkoholem alkoholowy alkoholowe
wine: wino winem
beer: piwo piwa piwem
tobacco: tytoń tytoniu papieros papierosy papierosów palenie papierosa
plastic: plastik plastiku plastikowy plastikowe plastikowych
food: jedzenie jedzenia żywność żywności żywnością żywnościowy pożywienie
drink: pić pije piją wypił picie picia napój napoje
eat: jeść jedzą zjeść zjadł zjadła jadł zjedli jedząc
dog: pies psa psy psów psem pieski
cat: kot kota koty kotów kotka kotki kotem
cow: krowa krowy krów krowę
pig: świnia świnie świni świń
horse: koń konia konie koniem
bird: ptak ptaka ptaki ptaków
snake: wąż węża węże węży wężem
lion: lew lwa lwy lwica lwem
tiger: tygrys tygrysa tygrysy tygrysów
elephant: słoń słonia słonie słoni
bear: niedźwiedź niedźwiedzia niedźwiedzie niedźwiedzi
wolf: wilk wilka wilki wilków
whale: wieloryb wieloryba wieloryby wielorybów
shark: rekin rekina rekiny rekinów
bat: nietoperz nietoperza nietoperze nietoperzy
insect: owad owady owadów owada insekty
mosquito: komar komara komary komarów
bee: pszczoła pszczoły pszczół
tree: drzewo drzewa drzew drzewie drzewem
forest: las lasu lasy lasów lesie lasach
flower: kwiat kwiaty kwiatów kwiatek
river: rzeka rzeki rzekę rzece rzek
lake: jezioro jeziora jeziorze jezior
sea: morze morza morzu ocean
beach: plaża plaży plażę plaże
mountain: góra góry gór górach górski
island: wyspa wyspy wyspie wyspę wysp
sun: słońce słońca słońcu słoneczny słoneczne słoneczna
moon: księżyc księżyca księżycu księżycem
planet: planeta planety planetę planet
sky: niebo nieba niebie
earth: ziemia ziemi ziemię ziemią
space: astronauta astronauci astronautów astronauty kosmonauta kosmonauci
satellite: satelita satelity satelitę satelitów satelitarny satelitarne
weather: pogoda pogody pogodę
climate: klimat klimatu klimatyczny klimatyczne klimatycznych klimatyczna
rain: deszcz deszczu deszcze deszczem
snow: śnieg śniegu śniegiem śniegi
ice: lód lodu lodem
wind: wiatr wiatru wiatrem wiatry
storm: burza burzy burze burzę huragan huraganu cyklon sztorm
flood: powódź powodzi powodzie powodzią
earthquake: trzęsienie trzęsienia trzęsieniu
tsunami: tsunami
volcano: wulkan wulkanu wulkany wulkanów
drought: susza suszy suszę susze
fire: pożar pożaru pożary pożarów ogień ognia
smoke: dym dymu dymem
accident: wypadek wypadku wypadki wypadków
city: miasto miasta mieście miast miastach
village: wieś wsi wioska wioski wiosce wioskę
country: kraj kraju kraje krajów krajach krajem
world: świat świata świecie światowy światowa
street: ulica ulicy ulicę ulice ulicach
road: droga drodze dróg drogach autostrada autostrady autostradzie
bridge: most mostu mosty moście mostem
house: dom domu domy domów domem domach
building: budynek budynku budynki budynków
tower: wieża wieży wieżę wieże
wall: mur muru mury ściana ściany ścianie ścianę
door: drzwi drzwiami drzwiach
statue: posąg posągu posągi pomnik pomnika pomniki statua statuy
flag: flaga flagi flagę flag flagą
train: pociąg pociągu pociągi pociągów pociągiem
bus: autobus autobusu autobusy autobusów autobusem autobusie
car: samochód samochodu samochody samochodów samochodem auto auta aut
truck: ciężarówka ciężarówki ciężarówkę ciężarówek
airplane: samolot samolotu samoloty samolotów samolotem samolocie
airport: lotnisko lotniska lotnisku lotnisk
ship: statek statku statki statków okręt okrętu okręty
bicycle: rower roweru rowery rowerem rowerów
photo: zdjęcie zdjęcia zdjęć zdjęciu fotografia fotografii fotografie fotka
video: wideo video filmik filmiki
film: film filmu filmy filmów filmie
camera: kamera kamery kamerę kamer
newspaper: gazeta gazety gazecie gazet
journalist: dziennikarz dziennikarza dziennikarze dziennikarzy dziennikarka dziennikarki reporter reporterka
television: telewizja telewizji telewizję telewizor telewizory
book: książka książki książkę książek książce
song: piosenka piosenki piosenkę piosenek
music: muzyka muzyki muzykę muzyczny
telephone: telefon telefonu telefony telefonów smartfon smartfona smartfony smartfonów
internet: internet internetu internecie internetowy internetem
computer: komputer komputera komputery komputerów komputerowy
robot: robot robota roboty robotów
scientist: naukowiec naukowca naukowcy naukowców naukowcom
science: nauka nauki naukowy naukowe naukowa
language: język języka języki językiem języków języku
football: futbol futbolu nożna nożnej piłkarski piłkarskie piłkarska
player: zawodnik zawodnika zawodnicy zawodników gracz gracze graczy piłkarz
team: drużyna drużyny drużynę drużyn zespół zespołu
champion: mistrz mistrza mistrzem mistrzostwa mistrzostw mistrzostwach
victory: zwycięstwo zwycięstwa wygrał wygrała wygrana wygrali wygraną
prize: nagroda nagrody nagrodę nagród
gift: prezent prezenty prezentów prezentu podarunek
lottery: loteria loterii loterię
ban: zakaz zakazu zakazy zakazane zakazany zakazał zabronione zabroniony
free: darmowy darmowe darmowa darmo bezpłatny bezpłatne bezpłatnie bezpłatna
closed: zamknięty zamknięta zamknięte zamknięto zamknięci
year: rok lata lat latach rokiem
month: miesiąc miesiąca miesiące miesięcy miesiącu
week: tydzień tygodnia tygodnie tygodni tygodniu
day: dzień dnia dni dniu dniach
night: noc nocy noce nocą
morning: rano ranek poranek poranku
hour: godzina godziny godzinę godzin godzinie
today: dziś dzisiaj
tomorrow: jutro
yesterday: wczoraj
million: milion miliony milionów miliona mln
billion: miliard miliarda miliardy miliardów mld
thousand: tysiąc tysiąca tysiące tysięcy tys
hundred: sto stu setki setek
half: połowa połowy połowę połowie pół
red: czerwony czerwona czerwone czerwonej czerwonych
black: czarny czarna czarne czarnej czarnych
white: biały biała białe białej białych
green: zielony zielona zielone zielonej zielonych
blue: niebieski niebieska niebieskie niebieskiej błękitny
yellow: żółty żółta żółte żółtej żółtych
hand: ręka ręki rękę ręce rękami
leg: noga nogi nogę nóg nodze nogami
eye: oko oka oczy oczu oczach oczami
hair: włosy włosów włos włosami
tooth: ząb zęba zębów
knife: nóż noża nożem noże noży nożownik
gun: pistolet pistoletu pistolety pistoletem rewolwer
shot: strzelanina strzelaniny strzelaninie strzał strzały strzałów strzelanie
crowd: tłum tłumu tłumy tłumem
speech: przemówienie przemówienia przemówieniu
resign: dymisja dymisji dymisję rezygnacja rezygnacji zrezygnował
dam: tama tamy tamę zapora zapory
sewage: ścieki ścieków ściekami kanalizacja kanalizacji
hunger: głód głodu głodem
poverty: bieda biedy biedny biedni biednych ubóstwo ubóstwa ubóstwie
slave: niewolnik niewolnika niewolnicy niewolników niewolnictwo niewolnictwa
ghost: duch ducha duchy duchów zjawa
angel: anioł anioła anioły aniołów
`
