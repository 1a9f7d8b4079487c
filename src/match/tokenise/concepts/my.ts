/** What everyday things are called in Burmese: words that the segmenter keeps whole. */
export const my = `
vaccine: ကာကွယ်ဆေး
disease: ရောဂါ
fever: အဖျား
cancer: ကင်ဆာ
heart: နှလုံး
blood: သွေး
brain: ဦးနှောက်
lungs: အဆုတ်
skin: အရေပြား
hospital: ဆေးရုံ
doctor: ဆရာဝန်
nurse: သူနာပြု
patient: လူနာ
medicine: ဆေးဝါး
pill: ဆေးပြား ဆေးလုံး
surgery: ခွဲစိတ်
pregnant: ကိုယ်ဝန်
poison: အဆိပ်
death: သေ သေဆုံး ကွယ်လွန်
body: အလောင်း
government: အစိုးရ
president: သမ္မတ
minister: ဝန်ကြီး ဝန်ကြီးချုပ်
mayor: မြို့တော်ဝန်
parliament: လွှတ်တော် ပါလီမန်
election: ရွေးကောက်ပွဲ
law: ဥပဒေ
court: တရားရုံး
judge: တရားသူကြီး
prison: အကျဉ်းထောင်
police: ပုလိပ်
arrest: ဖမ်းဆီး ဖမ်း
army: တပ်မတော် စစ်တပ်
soldier: စစ်သား
war: စစ်ပွဲ
bomb: ဗုံး ဗုံးကြဲ
explosion: ပေါက်ကွဲ
missile: ဒုံးကျည်
weapon: လက်နက်
terrorist: အကြမ်းဖက်
attack: တိုက်ခိုက်
murder: သတ် သတ်ဖြတ်
rape: မုဒိမ်း
thief: သူခိုး ခိုး
fraud: လိမ်လည်
corruption: အဂတိ
strike: သပိတ်
refugee: ဒုက္ခသည်
border: နယ်စပ်
citizen: နိုင်ငံသား
farmer: လယ်သမား တောင်သူ
worker: အလုပ်သမား
student: ကျောင်းသား ကျောင်းသူ
university: တက္ကသိုလ်
child: ကလေး
woman: အမျိုးသမီး မိန်းမ
man: ယောက်ျား
girl: မိန်းကလေး
mother: မိခင်
father: အဖေ ဖခင်
daughter: သမီး
brother: အစ်ကို
sister: အစ်မ ညီမ
wife: ဇနီး
husband: ခင်ပွန်း
family: မိသားစု
marriage: လက်ထပ် မင်္ဂလာဆောင်
king: ဘုရင်
queen: ဘုရင်မ
muslim: မွတ်စလင်
christian: ခရစ်ယာန်
jew: ဂျူး
hindu: ဟိန္ဒူ
mosque: ဗလီ
god: ဘုရားသခင်
money: ပိုက်ဆံ ငွေ ငွေသား
dollar: ဒေါ်လာ
bank: ဘဏ်
tax: အခွန်
price: ဈေးနှုန်း
salary: လစာ
pension: ပင်စင်
debt: အကြွေး
economy: စီးပွားရေး
factory: စက်ရုံ
company: ကုမ္ပဏီ
gold: ရွှေ
oil: ရေနံ
gasoline: ဓာတ်ဆီ
coal: ကျောက်မီးသွေး
nuclear: နျူကလီးယား
electricity: လျှပ်စစ် လျှပ်စစ်မီး
water: ရေ
milk: နို့
salt: ဆား
sugar: သကြား
bread: ပေါင်မုန့်
rice: ဆန် ထမင်း
wheat: ဂျုံ
meat: အသား
pork: ဝက်သား
chicken: ကြက်သား ကြက်
egg: ကြက်ဥ
fruit: သစ်သီး
vegetable: ဟင်းသီးဟင်းရွက်
lemon: သံပုရာ
garlic: ကြက်သွန်ဖြူ
onion: ကြက်သွန်နီ
honey: ပျားရည်
coffee: ကော်ဖီ
tea: လက်ဖက်ရည်
alcohol: အရက်
beer: ဘီယာ
tobacco: ဆေးလိပ်
plastic: ပလတ်စတစ်
food: အစားအစာ
drink: သောက်
eat: စား
dog: ခွေး
cat: ကြောင်
cow: နွား
pig: ဝက်
horse: မြင်း
bird: ငှက်
snake: မြွေ
lion: ခြင်္သေ့
tiger: ကျား
elephant: ဆင်
bear: ဝက်ဝံ
wolf: ဝံပုလွေ
whale: ဝေလငါး
shark: ငါးမန်း
bat: လင်းနို့
insect: ပိုးမွှား
mosquito: ခြင်
bee: ပျား
tree: သစ်ပင်
forest: သစ်တော
flower: ပန်း
river: မြစ်
lake: ရေကန်
sea: ပင်လယ် သမုဒ္ဒရာ
beach: ကမ်းခြေ
mountain: တောင်တန်း
planet: ဂြိုဟ်
sky: ကောင်းကင်
satellite: ဂြိုဟ်တု
weather: မိုးလေဝသ
climate: ရာသီဥတု
rain: မိုး
snow: နှင်း
ice: ရေခဲ
storm: မုန်တိုင်း
flood: ရေကြီး
earthquake: ငလျင် ငလျင်လှုပ်
volcano: မီးတောင်
drought: မိုးခေါင်
fire: မီး
smoke: မီးခိုး
city: မြို့
village: ရွာ ကျေးရွာ
country: နိုင်ငံ
world: ကမ္ဘာ
road: လမ်း
bridge: တံတား
house: အိမ်
building: အဆောက်အအုံ အဆောက်အဦး
wall: နံရံ
door: တံခါး
flag: အလံ
train: ရထား မီးရထား
bus: ဘတ်စ်ကား
car: ကား
airplane: လေယာဉ် လေယာဉ်ပျံ
airport: လေဆိပ်
ship: သင်္ဘော
bicycle: စက်ဘီး
photo: ဓာတ်ပုံ
video: ဗီဒီယို
film: ရုပ်ရှင်
camera: ကင်မရာ
newspaper: သတင်းစာ
journalist: သတင်းထောက်
television: ရုပ်မြင်သံကြား
book: စာအုပ်
song: သီချင်း
music: ဂီတ
telephone: ဖုန်း တယ်လီဖုန်း
computer: ကွန်ပျူတာ
science: သိပ္ပံ သိပ္ပံပညာ
language: ဘာသာစကား
football: ဘောလုံး
victory: အောင်ပွဲ
prize: ဆု
gift: လက်ဆောင်
ban: တားမြစ်
free: အခမဲ့
closed: ပိတ်
morning: မနက်
hour: နာရီ
today: ယနေ့
tomorrow: မနက်ဖြန်
million: သန်း
half: တစ်ဝက်
red: အနီ
white: အဖြူ
green: အစိမ်း
blue: အပြာ
yellow: အဝါ
leg: ခြေထောက်
eye: မျက်လုံး
hair: ဆံပင်
knife: ဓား
gun: သေနတ်
speech: မိန့်ခွန်း
dam: ရေကာတာ
hunger: ငတ်
poverty: ဆင်းရဲ
ghost: သရဲ
`
