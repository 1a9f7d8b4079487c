/** What everyday things are called in Turkish. */
export const tr = `
vaccine: aşı aşısı aşılar aşılama aşılanma aşılanan
virus: virüs virüsü
bacteria: bakteri bakterisi
disease: hastalık
infection: enfeksiyon enfekte
epidemic: salgın pandemi pandemisi
cancer: kanser
diabetes: diyabet diyabetik
autism: otizm otizmli otistik
heart: kalp kalbi
blood: kan
brain: beyni beyinler
lungs: akciğer
skin: cilt cildi
hospital: hastane hastanesi
doctor: doktor hekim
nurse: hemşire hemşiresi
patient: hasta
medicine: ilaç ilacı
pill: hap tablet
surgery: ameliyat
symptom: belirti semptom
mask: maske maskesi
oxygen: oksijen
pregnant: hamile hamilelik gebe gebelik
poison: zehir zehirli zehri zehirlendi zehirlenme
death: ölüm ölen ölenler ölümler vefat
born: doğumlu
body: ceset cesedi
government: hükümet
president: cumhurbaşkanı
minister: bakan bakanlık
parliament: parlamento parlamentosu meclis
election: seçim
vote: oylama seçmen
law: kanunlar yasası
court: mahkeme mahkemesi
judge: yargıç hakimler
prison: hapishane hapishanesi cezaevi hapis
police: polis
arrest: tutuklandı tutuklama tutuklu tutuklanan gözaltı gözaltına
army: ordu ordusu ordunun
soldier: asker
war: savaş
bomb: bomba bombası bombalı bombalama bombaladı
explosion: patlama patlaması patladı patlayan
missile: füze füzesi roket
weapon: silah silahlı
terrorist: terörist terör terörizm
attack: saldırı saldırısı saldırdı saldırgan
murder: cinayet öldürüldü öldürdü öldürülen
rape: tecavüz
thief: hırsız hırsızlık çalınan
kidnap: kaçırıldı kaçırılan kaçırılma
fraud: dolandırıcı dolandırıcılık dolandırıldı
corruption: yolsuzluk
protest: protesto protestosu protestocu
strike: grev
refugee: mülteci mültecisi sığınmacı
migrant: göçmen
border: sınır
citizen: vatandaş yurttaş vatandaşlık
farmer: çiftçi çiftçisi
worker: işçi işçisi
student: öğrenci öğrencisi
teacher: öğretmen
school: okul
university: üniversite üniversitesi
child: çocuk çocuğu
baby: bebek bebeği
woman: kadın
man: erkek adamlar
girl: kız
mother: anne annesi
father: baba babası
son: oğul oğlu
husband: kocası
family: aile ailesi
marriage: evlilik evlendi düğün nikah nikâh
king: kral
queen: kraliçe kraliçesi
muslim: müslüman müslümanlık islam islami
christian: hristiyan hıristiyan hristiyanlık
jew: yahudi musevi
hindu: hindu hinduizm
church: kilise kilisesi
mosque: cami camisi
temple: tapınak
priest: rahip rahibi papaz
pope: papa
god: tanrı allah
prayer: dua duası namaz
religion: din dindar
money: para parası nakit
dollar: dolar
euro: avro euro
bank: banka bankası
tax: vergi vergisi
price: fiyat
salary: maaş
pension: emeklilik emekli
debt: borç borcu
economy: ekonomi ekonomisi ekonomik
factory: fabrika fabrikası
company: şirket firma
oil: petrol
gasoline: benzin akaryakıt
coal: kömür
nuclear: nükleer
electricity: elektrik
water: suyu suyun sular
milk: süt
salt: tuz
sugar: şeker
bread: ekmek ekmeği
rice: pirinç pirinci
wheat: buğday
chicken: tavuk tavuğu
fish: balık balığı
egg: yumurta yumurtası
fruit: meyve meyvesi
vegetable: sebze
lemon: limon
onion: soğan
honey: bal
coffee: kahve kahvesi
tea: çay
alcohol: alkol alkollü
wine: şarap şarabı
beer: bira birası
tobacco: sigara sigarası
plastic: plastik
food: gıdalar yiyecek yemek
drink: içecek içki içmek içen
eat: yiyen yiyor yemiş
dog: köpek köpeği
cat: kedi kedisi
cow: inek ineği
pig: domuzlar
bird: kuş
snake: yılan
lion: aslan
tiger: kaplan
elephant: fil
bear: ayılar
whale: balinalar
shark: köpekbalığı
bat: yarasa
insect: böcek böceği
mosquito: sivrisinek
bee: arılar
tree: ağaç ağacı
forest: orman
flower: çiçek çiçeği
river: nehir nehri ırmak
lake: göl gölü
sea: okyanus
beach: plaj
mountain: dağ
island: adası
sun: güneş
planet: gezegen
sky: gökyüzü
space: astronot
satellite: uydusu
climate: iklim
rain: yağmur yağış
ice: buz
wind: rüzgar rüzgâr
storm: fırtına fırtınası kasırga kasırgası siklon
flood: sel seller taşkın
earthquake: deprem
tsunami: tsunami
volcano: yanardağ volkan
drought: kuraklık
fire: yangın
smoke: duman
accident: kaza kazası
city: şehir şehri kent
village: köy
country: ülke ülkesi
world: dünya dünyası
street: sokak sokağı cadde caddesi
road: karayolu otoyol
bridge: köprü köprüsü
house: evler evleri
building: bina binası
tower: kule kulesi
wall: duvar
door: kapı
statue: heykel
flag: bayrak bayrağı
train: tren
bus: otobüs
car: otomobil arabası arabalar
truck: kamyon tır
airplane: uçak uçağı
airport: havalimanı havaalanı
ship: gemi tekne teknesi
bicycle: bisiklet
photo: fotoğraf
video: video
film: film
camera: kamera kamerası
newspaper: gazete gazetesi
journalist: gazeteci muhabir
television: televizyon
book: kitap kitabı
song: şarkı şarkısı
music: müzik müziği
telephone: telefon
internet: internet
computer: bilgisayar
robot: robot
scientist: bilimci araştırmacı
science: bilim bilimsel
language: dil
football: futbol
player: futbolcu oyuncu
team: takımlar takımları
champion: şampiyon şampiyona şampiyonluk
victory: galibiyet
prize: ödül
gift: hediye hediyesi
lottery: piyango piyangosu loto
ban: yasak yasağı yasaklandı yasaklama
free: ücretsiz bedava
closed: kapalı kapatıldı
year: yıl
week: hafta haftası
day: gün
night: gecesi
morning: sabah
hour: saat
today: bugün
tomorrow: yarın
yesterday: dün
million: milyon
billion: milyar
thousand: bin
half: yarısı
red: kırmızı
black: siyah
white: beyaz
green: yeşil
blue: mavi
leg: bacak bacağı
eye: göz
hair: saç
knife: bıçak bıçağı
gun: tabanca tabancası
crowd: kalabalık
speech: konuşma konuşması
resign: istifa istifası
dam: baraj
sewage: kanalizasyon
hunger: açlık kıtlık
poverty: yoksul yoksulluk fakir
slave: köleler kölelik kölesi
ghost: hayalet
`
