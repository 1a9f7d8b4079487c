/** What everyday things are called in Indonesian. */
export const id = `
vaccine: vaksin vaksinasi divaksin vaksinnya
virus: virus
bacteria: bakteri
disease: penyakit
infection: infeksi terinfeksi menginfeksi
epidemic: epidemi pandemi wabah
fever: demam
cancer: kanker
diabetes: diabetes
autism: autisme autis
heart: jantung
blood: darah darahnya
brain: otak
lungs: paru
skin: kulit
hospital: rsud
doctor: dokter dokternya
nurse: perawat
patient: pasien
medicine: obat obatan
pill: pil tablet
surgery: bedah pembedahan
symptom: gejala gejalanya
mask: masker
oxygen: oksigen
pregnant: hamil kehamilan
poison: racun beracun keracunan diracun
death: mati meninggal tewas kematian wafat
born: lahir kelahiran dilahirkan
body: jenazah mayat jasad
government: pemerintah pemerintahan
president: presiden
minister: menteri
mayor: walikota
parliament: parlemen dpr
election: pemilu pilpres pilkada pemilihan
vote: pemilih coblos mencoblos nyoblos pencoblosan
law: hukum
court: pengadilan mahkamah
judge: hakim
prison: penjara dipenjara lapas
police: polisi polri polda polres kepolisian
arrest: ditangkap menangkap penangkapan ditahan tertangkap
army: tentara militer tni
soldier: prajurit serdadu
war: perang peperangan
bomb: bom pengeboman
explosion: ledakan meledak
missile: rudal roket
weapon: senjata bersenjata
terrorist: teroris terorisme
attack: serangan menyerang diserang penyerangan
murder: pembunuhan dibunuh membunuh bunuh pembunuh terbunuh
rape: pemerkosaan diperkosa perkosaan memerkosa memperkosa
thief: pencuri maling pencurian dicuri mencuri
kidnap: penculikan diculik menculik culik penculik
fraud: penipuan penipu tipu menipu tertipu
corruption: korupsi koruptor
protest: demo demonstrasi protes pendemo demonstran
strike: mogok
refugee: pengungsi
migrant: migran imigran imigrasi
border: perbatasan
citizen: warganegara kewarganegaraan
farmer: petani
worker: pekerja buruh karyawan
student: siswa mahasiswa pelajar murid
teacher: guru
school: sekolah
university: universitas
child: anak anaknya
baby: bayi bayinya
woman: perempuan wanita
man: pria laki lelaki
girl: gadis
mother: ibu ibunya
father: ayah ayahnya
wife: istri istrinya isteri
husband: suami suaminya
family: keluarga keluarganya sekeluarga
marriage: nikah pernikahan menikah perkawinan menikahi
king: raja
queen: ratu
muslim: muslim islam muslimah islami
christian: kristen nasrani
jew: yahudi
hindu: hindu
church: gereja
mosque: masjid mesjid
temple: kuil candi
priest: pendeta pastor
god: tuhan
prayer: doa berdoa salat shalat sholat
religion: agama
money: uang duit uangnya
dollar: dolar
euro: euro
bank: bank
tax: pajak
price: harga harganya
salary: gaji upah gajinya
pension: pensiun pensiunan
debt: utang hutang
economy: ekonomi perekonomian
factory: pabrik
company: perusahaan
gold: emas
oil: minyak
gasoline: bensin bbm
coal: batubara
nuclear: nuklir
electricity: listrik
water: air airnya
milk: susu
salt: garam
sugar: gula
bread: roti
rice: beras nasi
wheat: gandum
meat: daging
chicken: ayam
fish: ikan
egg: telur telor
fruit: buahan
vegetable: sayur sayuran
lemon: lemon
honey: madu
coffee: kopi
tea: teh
alcohol: alkohol
beer: bir
tobacco: rokok tembakau merokok perokok
plastic: plastik
food: makanan pangan
drink: minum minuman meminum diminum
eat: makan dimakan memakan
dog: anjing
cat: kucing
cow: sapi
pig: babi
horse: kuda
bird: burung
snake: ular
lion: singa
tiger: harimau macan
elephant: gajah
bear: beruang
wolf: serigala
shark: hiu
bat: kelelawar
insect: serangga
mosquito: nyamuk
bee: lebah
tree: pohon pepohonan
forest: hutan
river: sungai
lake: danau
sea: laut lautan samudra samudera
beach: pantai
mountain: gunung pegunungan
island: pulau kepulauan
sun: matahari
planet: planet
sky: langit
earth: bumi
space: astronot antariksa
satellite: satelit
weather: cuaca
climate: iklim
rain: hujan
snow: salju bersalju
wind: angin
storm: badai topan siklon
flood: banjir kebanjiran
earthquake: gempa
tsunami: tsunami
volcano: gunungapi berapi
drought: kekeringan kemarau
fire: kebakaran terbakar dibakar membakar
smoke: asap
accident: kecelakaan tabrakan lakalantas
city: kota
village: desa kampung
country: negara
world: dunia
road: jalan
bridge: jembatan
house: rumah rumahnya
building: gedung bangunan
tower: menara
wall: tembok dinding
door: pintu
statue: patung
flag: bendera
bus: bus
car: mobil mobilnya
truck: truk
airplane: pesawat
airport: bandara
ship: kapal perahu
bicycle: bersepeda pesepeda
photo: foto gambar fotonya
video: video videonya
film: film
camera: kamera
newspaper: koran
journalist: wartawan jurnalis
television: televisi
book: buku bukunya
song: lagu
music: musik
telephone: telepon ponsel telpon hape smartphone
internet: internet
computer: komputer
robot: robot
scientist: ilmuwan peneliti
science: sains ilmiah
language: bahasa
football: sepakbola
player: pemain
team: tim
champion: juara kejuaraan
victory: kemenangan menang memenangkan dimenangkan
prize: penghargaan
gift: kado
lottery: lotre undian togel
ban: larangan dilarang melarang larang pelarangan
free: gratis
closed: ditutup tutup tertutup penutupan menutup
year: tahun setahun tahunan
month: sebulan bulanan
week: pekan sepekan seminggu mingguan
day: sehari harian
night: malam
morning: pagi
hour: jam sejam
tomorrow: besok
yesterday: kemarin kemaren
million: juta jutaan
billion: miliar milyar miliaran
thousand: ribu seribu ribuan
hundred: ratus seratus ratusan
half: setengah separuh
red: merah
black: hitam
white: putih
green: hijau
blue: biru
yellow: kuning
hand: tangan tangannya
leg: kaki kakinya
eye: mata matanya
hair: rambut rambutnya
tooth: gigi
knife: pisau
gun: pistol senapan
shot: tembakan penembakan ditembak menembak tembak
crowd: kerumunan
speech: pidato berpidato
resign: mundur mengundurkan
dam: bendungan
hunger: kelaparan lapar
poverty: kemiskinan miskin
slave: perbudakan
ghost: hantu
angel: malaikat
`
