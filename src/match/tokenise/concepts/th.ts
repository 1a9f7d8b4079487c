/** What everyday things are called in Thai. */
export const th = `
vaccine: วัคซีน
virus: ไวรัส
bacteria: แบคทีเรีย
disease: โรค
epidemic: ระบาด
fever: ไข้
cancer: มะเร็ง
heart: หัวใจ
blood: เลือด โลหิต
brain: สมอง
lungs: ปอด
skin: ผิวหนัง
hospital: พยาบาล
doctor: แพทย์ หมอ
patient: คนไข้
medicine: ยา
surgery: ผ่าตัด
symptom: อาการ
mask: หน้ากาก
oxygen: ออกซิเจน
pregnant: ครรภ์
poison: พิษ
death: ตาย
born: คลอด
body: ศพ
government: รัฐบาล
president: ประธานาธิบดี
minister: รัฐมนตรี
mayor: เทศมนตรี
parliament: รัฐสภา
vote: โหวต
law: กฎหมาย
court: ศาล
prison: คุก
police: ตำรวจ
arrest: จับกุม
army: กองทัพ
soldier: ทหาร
war: สงคราม
bomb: ระเบิด
missile: ขีปนาวุธ จรวด
weapon: อาวุธ
terrorist: ก่อการ
attack: โจมตี
murder: ฆาตกรรม ฆ่า สังหาร ฆาตกร
rape: ข่มขืน
thief: ขโมย โจร
kidnap: ลักพา
fraud: ฉ้อโกง มิจฉาชีพ
corruption: ทุจริต คอร์รัปชัน คอร์รัปชั่น คอรัปชั่น
protest: ประท้วง ชุมนุม
border: ชายแดน พรมแดน
citizen: พลเมือง สัญชาติ
farmer: ชาวนา เกษตรกร
worker: แรงงาน
student: นักเรียน นักศึกษา
teacher: ครู
school: โรงเรียน
university: มหาวิทยาลัย
child: เด็ก
baby: ทารก
woman: หญิง สตรี
man: ผู้ชาย ชาย
mother: แม่ มารดา
father: พ่อ บิดา
son: ลูกชาย
daughter: ลูกสาว
wife: ภรรยา เมีย
husband: สามี ผัว
family: ครอบครัว
marriage: แต่งงาน สมรส
king: กษัตริย์
queen: ราชินี
muslim: มุสลิม อิสลาม
christian: คริสเตียน คริสต์
jew: ยิว
hindu: ฮินดู
church: โบสถ์
mosque: มัสยิด สุเหร่า
temple: วิหาร เทวสถาน
priest: บาทหลวง นักบวช
pope: โป๊ป สันตะปาปา
god: พระเจ้า
prayer: อธิษฐาน
religion: ศาสนา
money: เงิน
dollar: ดอลลาร์
euro: ยูโร
bank: ธนาคาร แบงก์
tax: ภาษี
price: ราคา
salary: ค่าแรง
pension: บำนาญ
debt: หนี้
economy: เศรษฐกิจ
factory: โรงงาน
company: บริษัท
gold: ทองคำ
oil: น้ำมัน
gasoline: เบนซิน
coal: ถ่านหิน
nuclear: นิวเคลียร์
electricity: ไฟฟ้า
water: น้ำ
milk: น้ำนม
salt: เกลือ
sugar: น้ำตาล
bread: ขนมปัง
rice: ข้าว
wheat: สาลี
chicken: ไก่
fish: ปลา
egg: ไข่
vegetable: ผัก
lemon: มะนาว เลมอน
garlic: กระเทียม
coffee: กาแฟ
tea: ใบชา
alcohol: แอลกอฮอล์ เหล้า สุรา
wine: ไวน์
beer: เบียร์
tobacco: บุหรี่ ยาสูบ
plastic: พลาสติก
food: อาหาร
drink: ดื่ม
eat: กิน
dog: สุนัข หมา
cat: แมว
cow: วัว
pig: หมู สุกร
horse: ม้า
bird: นก
snake: งู
lion: สิงโต
tiger: เสือ
elephant: ช้าง
bear: หมี
wolf: หมาป่า
whale: วาฬ ปลาวาฬ
shark: ฉลาม
bat: ค้างคาว
insect: แมลง
mosquito: ยุง
tree: ต้นไม้
forest: ป่า
flower: ดอกไม้
river: แม่น้ำ
lake: ทะเลสาบ
sea: ทะเล มหาสมุทร
beach: ชายหาด หาด
mountain: ภูเขา
island: เกาะ
sun: พระอาทิตย์
moon: พระจันทร์
sky: ท้องฟ้า
space: อวกาศ
satellite: ดาวเทียม
rain: ฝน
snow: หิมะ
storm: พายุ ไซโคลน ไต้ฝุ่น
flood: ท่วม อุทกภัย
volcano: ภูเขาไฟ
drought: แล้ง
fire: ไหม้ เพลิง
smoke: ควัน
accident: อุบัติเหตุ
city: เมือง
village: หมู่บ้าน
country: ประเทศ
world: โลก
road: ถนน
bridge: สะพาน
house: บ้าน
building: อาคาร ตึก
tower: หอคอย
wall: กำแพง
door: ประตู
flag: ธง
train: รถไฟ
bus: รถเมล์
car: รถยนต์
ship: เรือ
bicycle: จักรยาน
photo: ภาพถ่าย ภาพ รูปภาพ
video: วิดีโอ วีดีโอ คลิป
film: ภาพยนตร์
camera: กล้อง
newspaper: หนังสือพิมพ์
television: โทรทัศน์ ทีวี
book: หนังสือ
song: เพลง
music: ดนตรี
telephone: โทรศัพท์
internet: อินเทอร์เน็ต อินเตอร์เน็ต
computer: คอมพิวเตอร์
science: วิทยาศาสตร์
language: ภาษา
football: ฟุตบอล
team: ทีม
champion: แชมป์ แชมเปี้ยน
victory: ชัยชนะ ชนะ
prize: รางวัล
lottery: ลอตเตอรี่ หวย สลาก
ban: ห้าม แบน
free: ฟรี
closed: ปิด
year: ปี
month: เดือน
week: สัปดาห์
morning: เช้า
hour: ชั่วโมง
tomorrow: พรุ่ง
million: ล้าน
half: ครึ่ง
red: แดง
black: ดำ สีดำ
white: ขาว
green: เขียว
blue: น้ำเงิน สีน้ำเงิน
yellow: เหลือง
leg: ขา
eye: ดวงตา
hair: เส้นผม
knife: มีด
gun: ปืน
shot: ยิง
speech: สุนทรพจน์ ปราศรัย
dam: เขื่อน
hunger: อดอยาก
poverty: ยากจน คนจน
slave: ทาส
ghost: ผี
angel: เทวดา นางฟ้า
`
