/** What everyday things are called in Nepali. */
export const ne = `
vaccine: खोप भ्याक्सिन भ्याक्सीन
virus: भाइरस विषाणु
bacteria: ब्याक्टेरिया जीवाणु
disease: रोग
infection: सङ्क्रमण संक्रमण सङ्क्रमित संक्रमित
epidemic: महामारी
fever: ज्वरो
cancer: क्यान्सर अर्बुद
diabetes: मधुमेह डायबिटिज
autism: अटिजम
heart: मुटु हृदय
blood: रगत रक्त
brain: दिमाग मस्तिष्क
lungs: फोक्सो फोक्सोको
skin: त्वचा
hospital: अस्पताल
doctor: डाक्टर चिकित्सक
nurse: नर्स
patient: बिरामी बिरामीहरू
medicine: औषधि औषधी
pill: ट्याब्लेट
surgery: शल्यक्रिया
symptom: लक्षण
mask: मास्क
oxygen: अक्सिजन
pregnant: गर्भवती गर्भावस्था
poison: विष विषालु
death: मृत्यु मृत निधन मृतक
born: जन्म जन्मिए जन्मेका
body: शव शवहरू
government: सरकार सरकारी
president: राष्ट्रपति
minister: मन्त्री मन्त्रीहरू
mayor: मेयर
parliament: संसद संसद्
election: निर्वाचन चुनाव
vote: मतदान मतदाता भोट
ballot: मतपत्र
law: कानून
court: अदालत
judge: न्यायाधीश
prison: जेल कारागार
police: प्रहरी पुलिस
arrest: पक्राउ गिरफ्तार
army: सेना सैन्य
soldier: सैनिक सिपाही
war: युद्ध
bomb: बम
explosion: विस्फोट
missile: क्षेप्यास्त्र मिसाइल रकेट
weapon: हतियार
terrorist: आतंककारी आतङ्ककारी आतंकवादी आतङ्कवादी आतंकवाद आतङ्कवाद
attack: आक्रमण हमला
murder: हत्या हत्यारा
rape: बलात्कार बलात्कारी
thief: चोर चोरी
kidnap: अपहरण
fraud: ठगी
corruption: भ्रष्टाचार भ्रष्ट
protest: आन्दोलन प्रदर्शनकारी
strike: हड्ताल
refugee: शरणार्थी
migrant: आप्रवासी आप्रवासन
border: सिमाना
citizen: नागरिक नागरिकता
farmer: किसान कृषक
worker: मजदुर श्रमिक कामदार
student: विद्यार्थी छात्र छात्रा
teacher: शिक्षक शिक्षिका
school: विद्यालय स्कुल
university: विश्वविद्यालय
child: बच्चा बालबालिका केटाकेटी
baby: शिशु नवजात
woman: महिला
man: पुरुष
girl: केटी केटीहरू युवती
boy: केटा केटाहरू
mother: आमा आमाको आमाले
father: बुवा बाबु बुबा
son: छोरा छोराको छोराले छोरालाई
daughter: छोरी छोरीको छोरीले छोरीलाई
brother: दाजु दाइ भाइ
sister: बहिनी दिदी दिदीबहिनी
wife: पत्नी
husband: पति
family: परिवार
marriage: विवाह विवाहित बिहे
king: राजा राजाको राजाले
queen: रानी महारानी
muslim: मुस्लिम मुसलमान इस्लाम इस्लामिक
christian: क्रिश्चियन इसाई ईसाई
jew: यहुदी यहूदी
hindu: हिन्दू हिन्दु
church: चर्च
mosque: मस्जिद
temple: मन्दिर
priest: पुजारी पादरी
pope: पोप
god: भगवान ईश्वर
prayer: प्रार्थना
religion: धर्म धार्मिक
money: पैसा पैसाको
dollar: डलर
euro: युरो
bank: बैंक बैङ्क
price: मूल्य
salary: वेतन
pension: पेन्सन निवृत्तिभरण
debt: ऋण
economy: अर्थतन्त्र आर्थिक
factory: कारखाना
company: कम्पनी
gold: सुनचाँदी सुनको
oil: तेल
gasoline: पेट्रोल
coal: कोइला
nuclear: परमाणु आणविक
electricity: विद्युत बिजुली
water: पानी
milk: दूध दुध
salt: नुन नुनको
bread: पाउरोटी
rice: चामल भात
wheat: गहुँ
meat: मासु मासुको
chicken: कुखुरा कुखुराको
fish: माछा माछाको
egg: अण्डा अन्डा
fruit: फलफूल
vegetable: तरकारी
lemon: कागती
garlic: लसुन
onion: प्याज
honey: महको
coffee: कफी
tea: चिया चियाको
alcohol: रक्सी मदिरा
wine: वाइन
beer: बियर
tobacco: चुरोट धूम्रपान सुर्ती
plastic: प्लास्टिक
food: खाना खानेकुरा खाद्य
drink: पिउने पिए पिउनु
eat: खाने खाए खानु खाएर
dog: कुकुर
cat: बिरालो बिराला
cow: गाई गाईको गाईले
pig: सुँगुर बंगुर
horse: घोडा
bird: चरा चराको चराहरू पन्छी
snake: सर्प
tiger: बाघ बाघको बाघले
elephant: हात्ती
bear: भालु भालुको
wolf: ब्वाँसो
whale: ह्वेल
shark: सार्क
bat: चमेरो चमेरा
insect: किरा कीरा
mosquito: लामखुट्टे
bee: मौरी माहुरी
tree: रूख रुख वृक्ष
forest: जङ्गल जंगल
flower: फूल
river: नदी नदीको नदीमा
lake: पोखरी तलाउ
sea: समुद्र महासागर
mountain: पहाड हिमाल पर्वत
island: टापु द्वीप
sun: सूर्य
moon: चन्द्रमा
planet: ग्रह
earth: पृथ्वी
space: अन्तरिक्ष
satellite: भूउपग्रह उपग्रह स्याटेलाइट
weather: मौसम
climate: जलवायु
rain: वर्षा वर्षाले झरी
snow: हिउँ हिमपात
ice: बरफ
wind: हावा
storm: आँधी आँधीबेहेरी चक्रवात हावाहुरी
flood: बाढी
earthquake: भूकम्प भुकम्प
tsunami: सुनामी
volcano: ज्वालामुखी
drought: खडेरी
fire: आगो आगलागी
smoke: धुवाँ
accident: दुर्घटना
city: शहर सहर
village: गाउँ गाउँको
country: देश मुलुक
world: विश्व संसार
street: गल्ली
road: सडक बाटो
bridge: पुल
house: घर घरको
building: भवन
tower: टावर
wall: पर्खाल भित्ता
door: ढोका ढोकाको
statue: सालिक मूर्ति
flag: झन्डा झण्डा
train: रेल ट्रेन
bus: बसमा बसहरू
car: कार
truck: ट्रक
airplane: विमान हवाइजहाज
airport: विमानस्थल एयरपोर्ट
ship: पानीजहाज डुङ्गा डुंगा
bicycle: साइकल
photo: तस्बिर तस्वीर फोटो
video: भिडियो
film: चलचित्र फिल्म सिनेमा
camera: क्यामेरा
newspaper: अखबार समाचारपत्र
journalist: पत्रकार
television: टेलिभिजन टिभी
book: किताब पुस्तक
song: गीत
music: संगीत सङ्गीत
telephone: फोन टेलिफोन मोबाइल स्मार्टफोन
internet: इन्टरनेट
computer: कम्प्युटर कम्प्युटरमा
robot: रोबोट
scientist: वैज्ञानिक अनुसन्धानकर्ता
science: विज्ञान
language: भाषा भाषाको
football: फुटबल
player: खेलाडी
team: टोली टिम
champion: च्याम्पियन च्याम्पियनसिप
victory: जित
prize: पुरस्कार
gift: उपहार
lottery: चिट्ठा लटरी
ban: प्रतिबन्ध प्रतिबन्धित निषेध
free: निःशुल्क निशुल्क सित्तैमा
closed: बन्द
year: वर्ष साल
month: महिना
week: साता सप्ताह
day: दिन
night: राति रात
morning: बिहान
hour: घण्टा घन्टा
today: आज
tomorrow: भोलि
yesterday: हिजो
million: मिलियन
billion: अर्ब बिलियन
thousand: हजार हजारौं
hundred: सय सयौं
half: आधा
red: रातो राता
black: कालो
white: सेतो सेता
green: हरियो हरिया
blue: निलो नीलो
yellow: पहेंलो पहेँलो
hand: हात हातको
leg: खुट्टा
eye: आँखा आँखाको
hair: कपाल केश
tooth: दाँत दाँतको
knife: चक्कु छुरा
gun: बन्दुक पेस्तोल
crowd: भीड
speech: भाषण
resign: राजीनामा
dam: बाँध
sewage: ढलको
hunger: भोक भोकमरी अनिकाल
poverty: गरिबी गरिब
slave: गुलाम
ghost: भूत
angel: स्वर्गदूत देवदूत
`
