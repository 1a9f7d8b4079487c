/** What everyday things are called in Malay. */
export const ms = `
vaccine: vaksin vaksinasi divaksin vaksinnya
virus: virus
bacteria: bakteria
disease: penyakit
infection: jangkitan dijangkiti menjangkiti infeksi
epidemic: wabak pandemik epidemik
fever: demam
cancer: kanser barah
diabetes: diabetes
autism: autisme autistik
heart: jantung
blood: darah darahnya
brain: otak
lungs: paru
skin: kulit
hospital: hospital
doctor: doktor
nurse: jururawat
patient: pesakit
medicine: ubat ubatan
pill: pil tablet
surgery: pembedahan
symptom: simptom gejala
mask: pelitup topeng
oxygen: oksigen
pregnant: hamil kehamilan
poison: racun beracun keracunan diracun
death: mati maut meninggal kematian
born: lahir kelahiran dilahirkan
body: mayat jenazah
government: kerajaan
president: presiden
minister: menteri
parliament: parlimen
election: pilihanraya pru
vote: undi mengundi pengundi diundi
law: undang perundangan
court: mahkamah
judge: hakim
prison: penjara dipenjara dipenjarakan
police: polis pdrm
arrest: ditangkap menangkap penangkapan tangkapan ditahan
army: tentera
soldier: askar perajurit
war: perang peperangan
bomb: bom pengeboman
explosion: letupan meletup ledakan
missile: roket misil
weapon: senjata bersenjata
terrorist: pengganas
attack: serangan menyerang diserang
murder: bunuh dibunuh membunuh pembunuhan pembunuh terbunuh
rape: rogol dirogol merogol perogol
thief: pencuri curi dicuri mencuri kecurian
kidnap: culik diculik menculik penculikan penculik
fraud: penipuan penipu tipu ditipu tertipu scam scammer
corruption: rasuah korupsi
protest: protes demonstrasi bantahan demo
strike: mogok
refugee: pelarian
migrant: migran pendatang imigran imigresen
border: sempadan
citizen: warganegara kewarganegaraan
farmer: petani peladang pesawah
worker: pekerja buruh
student: pelajar murid mahasiswa
teacher: guru cikgu
school: sekolah
university: universiti
child: anak budak kanak anaknya
baby: bayi
woman: wanita perempuan
man: lelaki
girl: gadis
mother: ibu emak ibunya
father: bapa ayah bapanya
wife: isteri isterinya
husband: suami suaminya
family: keluarga keluarganya sekeluarga
marriage: kahwin perkahwinan berkahwin nikah pernikahan bernikah
king: raja
queen: ratu permaisuri
muslim: muslim islam muslimah islamik
christian: kristian
jew: yahudi
hindu: hindu
church: gereja
mosque: masjid
temple: kuil tokong
priest: paderi
god: tuhan
prayer: doa berdoa solat sembahyang
religion: agama
money: wang duit
dollar: dolar
euro: euro
bank: bank
tax: cukai
price: harga harganya
salary: gaji upah
pension: pencen
debt: hutang
economy: ekonomi
factory: kilang
company: syarikat
gold: emas
oil: minyak
gasoline: petrol
nuclear: nuklear
electricity: elektrik
water: air
milk: susu
salt: garam
sugar: gula
bread: roti
rice: beras nasi
wheat: gandum
meat: daging
chicken: ayam
fish: ikan
egg: telur
fruit: buahan
vegetable: sayur sayuran
lemon: lemon
honey: madu
coffee: kopi
tea: teh
alcohol: alkohol arak
wine: wain
beer: bir
tobacco: rokok tembakau merokok perokok
plastic: plastik
food: makanan
drink: minum minuman diminum
eat: makan dimakan memakan
dog: anjing
cat: kucing
cow: lembu
pig: babi khinzir
horse: kuda
bird: burung
snake: ular
lion: singa
tiger: harimau
elephant: gajah
bear: beruang
wolf: serigala
shark: jerung
bat: kelawar
insect: serangga
mosquito: nyamuk
bee: lebah
tree: pokok
forest: hutan
flower: bunga
river: sungai
lake: tasik
sea: laut lautan
beach: pantai
mountain: gunung pergunungan
island: pulau kepulauan
sun: matahari
planet: planet
sky: langit
earth: bumi
space: angkasawan angkasa
satellite: satelit
weather: cuaca
climate: iklim
rain: hujan
snow: salji
ice: ais
wind: angin
storm: ribut taufan siklon
flood: banjir
earthquake: gempa
tsunami: tsunami
volcano: berapi
drought: kemarau
fire: kebakaran terbakar dibakar membakar
smoke: asap
accident: kemalangan nahas
city: bandar bandaraya
village: kampung
country: negara
world: dunia
road: jalan
bridge: jambatan
house: rumah rumahnya
building: bangunan
tower: menara
wall: dinding tembok
door: pintu
statue: patung
flag: bendera
train: keretapi tren
bus: bas
car: kereta
truck: lori trak
airplane: pesawat
ship: kapal bot perahu
bicycle: basikal
photo: gambar foto
video: video
film: filem
camera: kamera
newspaper: akhbar suratkhabar
journalist: wartawan
television: televisyen
book: buku
song: lagu
music: muzik
telephone: telefon
internet: internet
computer: komputer
robot: robot
scientist: saintis penyelidik
science: sains saintifik
language: bahasa
football: bolasepak
player: pemain
team: pasukan
champion: juara kejuaraan johan
victory: kemenangan menang memenangi
prize: anugerah
lottery: loteri
ban: larangan dilarang melarang diharamkan
free: percuma
closed: ditutup tutup penutupan
year: tahun setahun tahunan
month: sebulan bulanan
week: minggu seminggu mingguan
day: sehari harian
night: malam
morning: pagi
hour: jam sejam
tomorrow: esok
yesterday: semalam kelmarin
million: juta
billion: bilion
thousand: ribu seribu ribuan
hundred: ratus seratus ratusan
half: separuh setengah
red: merah
black: hitam
white: putih
green: hijau
blue: biru
yellow: kuning
hand: tangan
leg: kaki
eye: mata
hair: rambut
tooth: gigi
knife: pisau
gun: pistol senapang
shot: tembakan ditembak menembak tembak
crowd: kerumunan
speech: ucapan pidato
dam: empangan
sewage: kumbahan
hunger: kelaparan lapar kebuluran
poverty: kemiskinan miskin
slave: perhambaan
ghost: hantu
angel: malaikat
`
