/** What everyday things are called in Azerbaijani. */
export const az = `
vaccine: vaksin vaksinlər vaksinin vaksini peyvənd peyvəndlər peyvəndin peyvəndi
virus: virus viruslar virusun virusu virusa virusları virusların virusda
bacteria: bakteriya bakteriyalar bakteriyanın bakteriyası bakteriyanı bakteriyaya bakteriyaların bakteriyada
disease: xəstəlik xəstəliklər xəstəliyin xəstəliyi xəstəliyə xəstəlikləri xəstəliklərin xəstəlikdə
infection: infeksiya infeksiyalar infeksiyanın infeksiyası infeksiyanı yoluxma yoluxub yoluxan
epidemic: epidemiya epidemiyalar epidemiyanın epidemiyası pandemiya pandemiyalar pandemiyanın pandemiyası
fever: qızdırma qızdırmalar qızdırmanın qızdırması qızdırmanı qızdırmaya qızdırmaların qızdırmada
cancer: xərçəng xərçənglər xərçəngin xərçəngi xərçəngə xərçəngləri xərçənglərin xərçəngdə
diabetes: diabet diabetlər diabetin diabeti diabetə diabetləri diabetlərin diabetdə
autism: autizm autizmlər autizmin autizmi autizmə autizmləri autizmlərin autizmdə
heart: ürək ürəklər ürəyin ürəyi ürəyə ürəkləri ürəklərin ürəkdə
blood: qan qanlar qanın qanı qana qanları qanların qanda
brain: beyin beyinlər beynin beyni beynə beyinləri beyinlərin beyində
lungs: ağciyər ağciyərlər ağciyərin ağciyəri ağciyərə ağciyərləri ağciyərlərin ağciyərdə
skin: dəri dərilər dərinin dərisi dərini dəriyə dərilərin dəridə
hospital: xəstəxana xəstəxanalar xəstəxananın xəstəxanası xəstəxananı xəstəxanaya xəstəxanaların xəstəxanada
doctor: həkim həkimlər həkimin həkimi həkimə həkimləri həkimlərin həkimdə
patient: xəstə xəstələr xəstənin xəstəsi pasiyent pasiyentlər pasiyentin pasiyenti
medicine: dərman dərmanlar dərmanın dərmanı dərmana dərmanları dərmanların dərmanda
pill: həb həblər həbin həbi həbə həbləri həblərin həbdə
surgery: cərrahiyyə cərrahiyyələr cərrahiyyənin cərrahiyyəsi cərrahiyyəni cərrahiyyəyə cərrahiyyələrin cərrahiyyədə
symptom: simptom simptomlar simptomun simptomu simptoma simptomları simptomların simptomda
mask: maska maskalar maskanın maskası maskanı maskaya maskaların maskada
oxygen: oksigen oksigenlər oksigenin oksigeni oksigenə oksigenləri oksigenlərin oksigendə
pregnant: hamilə hamilələr hamilənin hamiləsi hamiləlik hamiləliklər hamiləliyin hamiləliyi
poison: zəhər zəhərlər zəhərin zəhəri zəhərə zəhərli zəhərlənib zəhərlənmə
death: ölüm ölümlər ölümün ölümü ölüb ölən vəfat
born: doğulub doğuldu doğulan doğum
body: meyit meyitlər meyitin meyiti cəsəd cəsədlər cəsədin cəsədi
government: hökumət hökumətlər hökumətin hökuməti hökumətə hökumətləri hökumətlərin hökumətdə
president: prezident prezidentlər prezidentin prezidenti prezidentə prezidentləri prezidentlərin prezidentdə
minister: nazir nazirlər nazirin naziri nazirə nazirləri nazirlərin nazirdə
mayor: mer merlər merin meri merə merləri merlərin merdə
parliament: parlament parlamentlər parlamentin parlamenti parlamentə parlamentləri parlamentlərin parlamentdə
election: seçki seçkilər seçkinin seçkisi seçkini seçkiyə seçkilərin seçkidə
vote: səsvermə səsvermələr səsvermənin səsverməsi seçici seçicilər seçicinin seçicisi
ballot: bülleten bülletenlər bülletenin bülleteni bülletenə bülletenləri bülletenlərin bülletendə
law: qanun qanunlar qanunun qanunu qanuna qanunları qanunların qanunda
court: məhkəmə məhkəmələr məhkəmənin məhkəməsi məhkəməni məhkəməyə məhkəmələrin məhkəmədə
judge: hakim hakimlər hakimin hakimi hakimə hakimləri hakimlərin hakimdə
prison: həbsxana həbsxanalar həbsxananın həbsxanası türmə türmələr türmənin türməsi
police: polis polislər polisin polisi polisə polisləri polislərin polisdə
arrest: həbs həbslər həbsin həbsi həbsə həbsləri həbslərin həbsdə
army: ordu ordular ordunun ordusu ordunu orduya orduların orduda
soldier: əsgər əsgərlər əsgərin əsgəri əsgərə əsgərləri əsgərlərin əsgərdə
war: müharibə müharibələr müharibənin müharibəsi müharibəni müharibəyə müharibələrin müharibədə
bomb: bomba bombalar bombanın bombası bombanı bombaya bombaların bombada
explosion: partlayış partlayışlar partlayışın partlayışı partlayışa partlayışları partladı partlayıb
missile: raket raketlər raketin raketi raketə raketləri raketlərin raketdə
weapon: silah silahlar silahın silahı silaha silahları silahların silahda
terrorist: terrorçu terrorçular terrorçunun terrorçusu terror terrorlar terrorun terroru
attack: hücum hücumlar hücumun hücumu hücuma hücumları hücumların hücumda
murder: qətl qətllər qətlin qətli öldürüldü öldürülüb öldürdü qatil
rape: təcavüz təcavüzlər təcavüzün təcavüzü zorlama zorlamalar zorlamanın zorlaması
thief: oğru oğrular oğrunun oğrusu oğurluq oğurluqlar oğurluğun oğurluğu
kidnap: qaçırıldı qaçırılıb qaçırılması
fraud: dələduz dələduzlar dələduzun dələduzu dələduzluq dələduzluqlar dələduzluğun dələduzluğu
corruption: korrupsiya korrupsiyalar korrupsiyanın korrupsiyası korrupsiyanı korrupsiyaya korrupsiyaların korrupsiyada
protest: etiraz etirazlar etirazın etirazı mitinq mitinqlər mitinqin mitinqi
refugee: qaçqın qaçqınlar qaçqının qaçqını qaçqına qaçqınları qaçqınların qaçqında
migrant: miqrant miqrantlar miqrantın miqrantı miqranta miqrantları miqrantların miqrantda
border: sərhəd sərhədlər sərhədin sərhədi sərhədə sərhədləri sərhədlərin sərhəddə
citizen: vətəndaş vətəndaşlar vətəndaşın vətəndaşı vətəndaşa vətəndaşları vətəndaşların vətəndaşda
farmer: fermer fermerlər fermerin fermeri fermerə fermerləri fermerlərin fermerdə
worker: işçi işçilər işçinin işçisi fəhlə fəhlələr fəhlənin fəhləsi
student: tələbə tələbələr tələbənin tələbəsi şagird şagirdlər şagirdin şagirdi
teacher: müəllim müəllimlər müəllimin müəllimi müəllimə müəllimləri müəllimlərin müəllimdə
school: məktəb məktəblər məktəbin məktəbi məktəbə məktəbləri məktəblərin məktəbdə
university: universitet universitetlər universitetin universiteti universitetə universitetləri universitetlərin universitetdə
child: uşaq uşaqlar uşağın uşağı uşağa uşaqları uşaqların uşaqda
baby: körpə körpələr körpənin körpəsi körpəni körpəyə körpələrin körpədə
woman: qadın qadınlar qadının qadını qadına qadınları qadınların qadında
man: kişi kişilər kişinin kişisi kişini kişiyə kişilərin kişidə
girl: qız qızlar qızın qızı qıza qızları qızların qızda
boy: oğlan oğlanlar oğlanın oğlanı oğlana oğlanları oğlanların oğlanda
mother: ana analar ananın anası ananı anaya anaların anada
father: ata atalar atanın atası atanı ataya ataların atada
son: oğul oğullar oğlun oğlu oğla oğulları oğulların oğulda
brother: qardaş qardaşlar qardaşın qardaşı qardaşa qardaşları qardaşların qardaşda
sister: bacı bacılar bacının bacısı bacını bacıya bacıların bacıda
wife: arvad arvadlar arvadın arvadı arvada arvadları arvadların arvadda
family: ailə ailələr ailənin ailəsi ailəni ailəyə ailələrin ailədə
marriage: nikah nikahlar nikahın nikahı toy toylar toyun toyu
king: kral krallar kralın kralı krala kralları kralların kralda
queen: kraliça kraliçalar kraliçanın kraliçası kraliçanı kraliçaya kraliçaların kraliçada
muslim: müsəlman müsəlmanlar müsəlmanın müsəlmanı islam islamlar islamın islamı
christian: xristian xristianlar xristianın xristianı xristiana xristianları xristianların xristianda
jew: yəhudi yəhudilər yəhudinin yəhudisi yəhudini yəhudiyə yəhudilərin yəhudidə
hindu: hindu hindular hindunun hindusu hindunu hinduya hinduların hinduda
church: kilsə kilsələr kilsənin kilsəsi kilsəni kilsəyə kilsələrin kilsədə
mosque: məscid məscidlər məscidin məscidi məscidə məscidləri məscidlərin məsciddə
temple: məbəd məbədlər məbədin məbədi məbədə məbədləri məbədlərin məbəddə
priest: keşiş keşişlər keşişin keşişi keşişə keşişləri keşişlərin keşişdə
pope: papa papanın papası papanı
god: tanrı tanrılar tanrının tanrısı allah allahlar allahın allahı
prayer: dua dualar duanın duası namaz namazlar namazın namazı
religion: din dinlər dinin dini dinə dinləri dinlərin dində
money: pul pullar pulun pulu pula pulları pulların pulda
dollar: dollar dollarlar dolların dolları dollara dollarları dollarların dollarda
euro: avro avrolar avronun avrosu avronu avroya avroların avroda
bank: bank banklar bankın bankı bankları bankların bankda
tax: vergi vergilər verginin vergisi vergini vergiyə vergilərin vergidə
price: qiymət qiymətlər qiymətin qiyməti qiymətə qiymətləri qiymətlərin qiymətdə
salary: maaş maaşlar maaşın maaşı əməkhaqqı əməkhaqqılar əməkhaqqının əməkhaqqısı
pension: pensiya pensiyalar pensiyanın pensiyası pensiyanı pensiyaya pensiyaların pensiyada
debt: borc borclar borcun borcu borca borcları borcların borcda
economy: iqtisadiyyat iqtisadiyyatlar iqtisadiyyatın iqtisadiyyatı iqtisadiyyata iqtisadiyyatları iqtisadiyyatların iqtisadi
factory: zavod zavodlar zavodun zavodu fabrik fabriklər fabrikin fabriki
company: şirkət şirkətlər şirkətin şirkəti şirkətə şirkətləri şirkətlərin şirkətdə
gold: qızıl qızıllar qızılın qızılı qızıla qızılları qızılların qızılda
oil: neft neftlər neftin nefti neftə neftləri neftlərin neftdə
gasoline: benzin benzinlər benzinin benzini benzinə benzinləri benzinlərin benzində
coal: kömür kömürlər kömürün kömürü kömürə kömürləri kömürlərin kömürdə
nuclear: nüvə nüvələr nüvənin nüvəsi nüvəni nüvəyə nüvələrin nüvədə
electricity: elektrik elektriklər elektrikin elektriki elektrikə elektrikləri elektriklərin elektrikdə
water: suyu suyun sular suları suya
milk: süd südlər südün südü südə südləri südlərin süddə
salt: duz duzlar duzun duzu duza duzları duzların duzda
sugar: şəkər şəkərlər şəkərin şəkəri şəkərə şəkərləri şəkərlərin şəkərdə
bread: çörək çörəklər çörəyin çörəyi çörəyə çörəkləri çörəklərin çörəkdə
rice: düyü düyülər düyünün düyüsü düyünü düyüyə düyülərin düyüdə
wheat: buğda buğdalar buğdanın buğdası buğdanı buğdaya buğdaların buğdada
meat: əti ətin ətini
chicken: toyuq toyuqlar toyuğun toyuğu toyuğa toyuqları toyuqların toyuqda
fish: balıq balıqlar balığın balığı balığa balıqları balıqların balıqda
egg: yumurta yumurtalar yumurtanın yumurtası yumurtanı yumurtaya yumurtaların yumurtada
fruit: meyvə meyvələr meyvənin meyvəsi meyvəni meyvəyə meyvələrin meyvədə
vegetable: tərəvəz tərəvəzlər tərəvəzin tərəvəzi tərəvəzə tərəvəzləri tərəvəzlərin tərəvəzdə
lemon: limon limonlar limonun limonu limona limonları limonların limonda
garlic: sarımsaq sarımsaqlar sarımsağın sarımsağı sarımsağa sarımsaqları sarımsaqların sarımsaqda
onion: soğan soğanlar soğanın soğanı soğana soğanları soğanların soğanda
coffee: qəhvə qəhvələr qəhvənin qəhvəsi kofe kofelər kofenin kofesi
alcohol: alkoqol alkoqollar alkoqolun alkoqolu alkoqola alkoqolları alkoqolların alkoqolda
wine: şərab şərablar şərabın şərabı şəraba şərabları şərabların şərabda
beer: pivə pivələr pivənin pivəsi pivəni pivəyə pivələrin pivədə
tobacco: tütün tütünlər tütünün tütünü siqaret siqaretlər siqaretin siqareti
plastic: plastik plastiklər plastikin plastiki plastikə plastikləri plastiklərin plastikdə
food: qida qidalar qidanın qidası yemək yeməklər yeməyin yeməyi
drink: içki içkilər içkinin içkisi içkini içmək içən içir
eat: yeyən yeyir yedi
dog: köpək köpəklər köpəyin köpəyi köpəyə köpəkləri itlər itləri
cat: pişik pişiklər pişiyin pişiyi pişiyə pişikləri pişiklərin pişikdə
cow: inək inəklər inəyin inəyi inəyə inəkləri inəklərin inəkdə
pig: donuz donuzlar donuzun donuzu donuza donuzları donuzların donuzda
bird: quş quşlar quşun quşu quşa quşları quşların quşda
snake: ilan ilanlar ilanın ilanı ilana ilanları ilanların ilanda
lion: şir şirlər şiri şirləri şirlərin
tiger: pələng pələnglər pələngin pələngi pələngə pələngləri pələnglərin pələngdə
elephant: fil fillər filin fili filə filləri fillərin fildə
bear: ayılar
wolf: canavar canavarlar canavarın canavarı qurd qurdlar qurdun qurdu
whale: balina balinalar balinanın balinası balinanı balinaya balinaların balinada
shark: akula akulalar akulanın akulası akulanı akulaya akulaların akulada
bat: yarasa yarasalar yarasanın yarasası yarasanı yarasaya yarasaların yarasada
insect: həşərat həşəratlar həşəratın həşəratı həşərata həşəratları həşəratların həşəratda
mosquito: ağcaqanad ağcaqanadlar ağcaqanadın ağcaqanadı ağcaqanada ağcaqanadları ağcaqanadların ağcaqanadda
bee: arı arılar arının arısı arını arıya arıların arıda
tree: ağac ağaclar ağacın ağacı ağaca ağacları ağacların ağacda
forest: meşə meşələr meşənin meşəsi meşəni meşəyə meşələrin meşədə
flower: çiçək çiçəklər çiçəyin çiçəyi çiçəyə çiçəkləri çiçəklərin çiçəkdə
lake: göl göllər gölün gölü gölə gölləri göllərin göldə
sea: dəniz dənizlər dənizin dənizi okean okeanlar okeanın okeanı
beach: çimərlik çimərliklər çimərliyin çimərliyi çimərliyə çimərlikləri çimərliklərin çimərlikdə
mountain: dağ dağlar dağın dağı dağa dağları dağların dağda
island: ada adalar adanın adası adanı adaya adaların adada
sun: günəş günəşlər günəşin günəşi günəşə günəşləri günəşlərin günəşdə
planet: planet planetlər planetin planeti planetə planetləri planetlərin planetdə
sky: səma səmalar səmanın səması səmanı səmaya səmaların səmada
space: astronavt astronavtlar astronavtın astronavtı kosmonavt kosmonavtlar kosmonavtın kosmonavtı
satellite: peyk peyklər peykin peyki peykə peykləri peyklərin peykdə
climate: iqlim iqlimlər iqlimin iqlimi iqlimə iqlimləri iqlimlərin iqlimdə
rain: yağış yağışlar yağışın yağışı yağışa yağışları yağışların yağışda
snow: qar qarlı
ice: buz buzlar buzun buzu buza buzları buzların buzda
wind: külək küləklər küləyin küləyi küləyə küləkləri küləklərin küləkdə
storm: fırtına fırtınalar fırtınanın fırtınası qasırğa qasırğalar qasırğanın qasırğası
flood: daşqın daşqınlar daşqının daşqını sel sellər selin seli
earthquake: zəlzələ zəlzələlər zəlzələnin zəlzələsi zəlzələni zəlzələyə zəlzələlərin zəlzələdə
tsunami: sunami sunamilər sunaminin sunamisi sunamini sunamiyə tsunami tsunaminin
volcano: vulkan vulkanlar vulkanın vulkanı vulkana vulkanları vulkanların vulkanda
drought: quraqlıq quraqlıqlar quraqlığın quraqlığı quraqlığa quraqlıqları quraqlıqların quraqlıqda
fire: yanğın yanğınlar yanğının yanğını yanğına yanğınları yanğınların yanğında
smoke: tüstü tüstülər tüstünün tüstüsü tüstünü tüstüyə tüstülərin tüstüdə
accident: qəza qəzalar qəzanın qəzası qəzanı qəzaya qəzaların qəzada
city: şəhər şəhərlər şəhərin şəhəri şəhərə şəhərləri şəhərlərin şəhərdə
village: kənd kəndlər kəndin kəndi kəndə kəndləri kəndlərin kənddə
country: ölkə ölkələr ölkənin ölkəsi ölkəni ölkəyə ölkələrin ölkədə
world: dünya dünyalar dünyanın dünyası dünyanı dünyaya dünyaların dünyada
street: küçə küçələr küçənin küçəsi küçəni küçəyə küçələrin küçədə
road: yol yollar yolun yolu yola yolları yolların yolda
bridge: körpü körpülər körpünün körpüsü körpünü körpüyə körpülərin körpüdə
house: evlər evləri evlərin
building: bina binalar binanın binası binanı binaya binaların binada
tower: qüllə qüllələr qüllənin qülləsi qülləni qülləyə qüllələrin qüllədə
wall: divar divarlar divarın divarı divara divarları divarların divarda
door: qapı qapılar qapının qapısı qapını qapıya qapıların qapıda
statue: heykəl heykəllər heykəlin heykəli heykələ heykəlləri heykəllərin heykəldə
flag: bayraq bayraqlar bayrağın bayrağı bayrağa bayraqları bayraqların bayraqda
train: qatar qatarlar qatarın qatarı qatara qatarları qatarların qatarda
bus: avtobus avtobuslar avtobusun avtobusu avtobusa avtobusları avtobusların avtobusda
car: avtomobil avtomobillər avtomobilin avtomobili maşın maşınlar maşının maşını
airplane: təyyarə təyyarələr təyyarənin təyyarəsi təyyarəni təyyarəyə təyyarələrin təyyarədə
airport: aeroport aeroportlar aeroportun aeroportu aeroporta aeroportları aeroportların aeroportda
ship: gəmi gəmilər gəminin gəmisi qayıq qayıqlar qayığın qayığı
bicycle: velosiped velosipedlər velosipedin velosipedi velosipedə velosipedləri velosipedlərin velosipeddə
photo: foto fotolar fotosu şəkil şəkli şəkillər fotoşəkil fotoşəkillər
video: video videolar videonun videosu videonu videoya videoların videoda
film: film filmlər filmin filmi kino kinolar kinonun kinosu
camera: kamera kameralar kameranın kamerası kameranı kameraya kameraların kamerada
newspaper: qəzet qəzetlər qəzetin qəzeti qəzetə qəzetləri qəzetlərin qəzetdə
journalist: jurnalist jurnalistlər jurnalistin jurnalisti jurnalistə jurnalistləri jurnalistlərin jurnalistdə
television: televiziya televiziyalar televiziyanın televiziyası televizor televizorlar televizorun televizoru
book: kitab kitablar kitabın kitabı kitaba kitabları kitabların kitabda
song: mahnı mahnılar mahnının mahnısı mahnını mahnıya mahnıların mahnıda
music: musiqi musiqilər musiqinin musiqisi musiqini musiqiyə musiqilərin musiqidə
telephone: telefon telefonlar telefonun telefonu telefona telefonları telefonların telefonda
internet: internet internetlər internetin interneti internetə internetləri internetlərin internetdə
computer: kompüter kompüterlər kompüterin kompüteri kompüterə kompüterləri kompüterlərin kompüterdə
robot: robot robotlar robotun robotu robota robotları robotların robotda
scientist: alim alimlər alimin alimi tədqiqatçı tədqiqatçılar tədqiqatçının tədqiqatçısı
science: elm elmlər elmin elmi elmə elmləri elmlərin
language: dil dillər dilin dili dilə dilləri dillərin dildə
football: futbol futbollar futbolun futbolu futbola futbolları futbolların futbolda
player: futbolçu futbolçular futbolçunun futbolçusu oyunçu oyunçular oyunçunun oyunçusu
team: komanda komandalar komandanın komandası komandanı komandaya komandaların komandada
champion: çempion çempionlar çempionun çempionu çempionat çempionatlar çempionatın çempionatı
victory: qələbə qələbələr qələbənin qələbəsi qələbəni qələbəyə qələbələrin qələbədə
prize: mükafat mükafatlar mükafatın mükafatı mükafata mükafatları mükafatların mükafatda
gift: hədiyyə hədiyyələr hədiyyənin hədiyyəsi hədiyyəni hədiyyəyə hədiyyələrin hədiyyədə
lottery: lotereya lotereyalar lotereyanın lotereyası lotereyanı lotereyaya lotereyaların lotereyada
ban: qadağa qadağalar qadağanın qadağan yasaq yasaqlar yasağın
free: pulsuz ödənişsiz
closed: bağlanıb bağlandı bağlanır
year: illər ilin ildə illik ildir
month: aylar aylıq
week: həftə həftələr həftənin həftəsi həftəni həftəyə həftələrin həftədə
day: gün günlər günün günü günə günləri günlərin gündə
night: gecə gecələr gecənin gecəsi gecəni gecəyə gecələrin gecədə
hour: saat saatlar saatın saatı saata saatları saatların saatda
today: bugün
tomorrow: sabah
yesterday: dünən
million: milyon milyonlar milyonun milyonu milyona milyonları milyonların milyonda
billion: milyard milyardlar milyardın milyardı milyarda milyardları milyardların milyardda
thousand: min minlərlə minlərcə
hundred: yüz yüzlərlə
half: yarı yarısı yarısını yarım
red: qırmızı
black: qara
green: yaşıl
blue: mavi
yellow: sarı
hand: əllər əlləri əllərini
leg: ayaq ayaqlar ayağın ayağı ayağa ayaqları ayaqların ayaqda
eye: göz gözlər gözün gözü gözə gözləri gözlərin gözdə
hair: saç saçlar saçın saçı saça saçları saçların saçda
tooth: diş dişlər dişləri dişlərin dişin
knife: bıçaq bıçaqlar bıçağın bıçağı bıçağa bıçaqları bıçaqların bıçaqda
gun: tapança tapançalar tapançanın tapançası tapançanı tapançaya tapançaların tapançada
shot: güllə güllələr güllənin gülləsi atəş atəşlər atəşin atəşi
crowd: izdiham izdihamlar izdihamın izdihamı izdihama izdihamları izdihamların izdihamda
speech: nitq nitqlər nitqin nitqi nitqə nitqləri nitqlərin nitqdə
resign: istefa istefalar istefanın istefası istefanı istefaya istefaların istefada
sewage: kanalizasiya kanalizasiyalar kanalizasiyanın kanalizasiyası kanalizasiyanı kanalizasiyaya kanalizasiyaların kanalizasiyada
hunger: aclıq aclıqlar aclığın aclığı aclığa aclıqları aclıqların aclıqda
poverty: yoxsulluq yoxsulluqlar yoxsulluğun yoxsulluğu kasıb kasıblar kasıbın kasıbı
slave: kölə kölələr kölənin köləsi qul qullar qulun qulu
`
