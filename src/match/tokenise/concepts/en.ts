/** What everyday things are called in English. */
export const en = `
vaccine: vaccine vaccination vaccinated vaccinate
virus: virus viruses
bacteria: bacteria bacterium
disease: disease illness
infection: infection infected
epidemic: epidemic pandemic
fever: fever
cancer: cancer
diabetes: diabetes diabetic
autism: autism autistic
heart: heart
blood: blood
brain: brain
lungs: lung lungs
skin: skin
hospital: hospital
doctor: doctor physician
nurse: nurse
patient: patient patients
medicine: medicine medication drug
pill: pill tablet
surgery: surgery
symptom: symptom
mask: mask
oxygen: oxygen
pregnant: pregnant pregnancy
poison: poison poisonous toxic
death: death dead died die dies
born: birth born
body: corpse
government: government
president: president
minister: minister
mayor: mayor
parliament: parliament
election: election elections
vote: vote voted voting voter
ballot: ballot
law: law
court: court tribunal
judge: judge
prison: prison jail
police: police policeman
arrest: arrest arrested
army: army military
soldier: soldier
war: war
bomb: bomb bombing
explosion: explosion exploded
missile: missile rocket
weapon: weapon weapons
terrorist: terrorist terrorism
attack: attack attacked
murder: murder murdered killed kill killing
rape: rape raped
thief: thief thieves theft stole stolen
kidnap: kidnapped kidnapping abducted
fraud: fraud scam
corruption: corruption corrupt
protest: protest protesters demonstration
strike: strike
refugee: refugee refugees
migrant: migrant immigrant immigration
border: border
citizen: citizen citizenship
farmer: farmer farmers
worker: worker workers
student: student pupil
teacher: teacher
school: school
university: university
child: child children kid kids
baby: baby babies
woman: woman women
man: man men
girl: girl girls
boy: boy boys
mother: mother
father: father
son: son
daughter: daughter
brother: brother
sister: sister
wife: wife
husband: husband
family: family families
marriage: marriage wedding married
king: king
queen: queen
muslim: muslim muslims islam islamic
christian: christian christians christianity
jew: jew jews jewish
hindu: hindu hindus hinduism
church: church
mosque: mosque
temple: temple
priest: priest
pope: pope
god: god
prayer: prayer pray praying
religion: religion religious
money: money cash
dollar: dollar
euro: euro
bank: bank
tax: tax taxes
price: price prices
salary: salary wage wages
pension: pension
debt: debt
economy: economy economic
factory: factory
company: company companies
gold: gold
oil: oil
gasoline: petrol gasoline
coal: coal
nuclear: nuclear
electricity: electricity
water: water
milk: milk
salt: salt
sugar: sugar
bread: bread
rice: rice
wheat: wheat
meat: meat
pork: pork
chicken: chicken
fish: fish
egg: egg eggs
fruit: fruit fruits
vegetable: vegetable vegetables
lemon: lemon
garlic: garlic
onion: onion
honey: honey
coffee: coffee
tea: tea
alcohol: alcohol alcoholic
wine: wine
beer: beer
tobacco: tobacco cigarette smoking
plastic: plastic
food: food
drink: drink drinking drank
eat: eat eating ate eaten
dog: dog dogs
cat: cat cats
cow: cow cows
pig: pig pigs
horse: horse
bird: bird birds
snake: snake snakes
lion: lion
tiger: tiger
elephant: elephant
bear: bears
wolf: wolf wolves
whale: whale
shark: shark
bat: bats
insect: insect insects
mosquito: mosquito mosquitoes
bee: bee bees
tree: tree trees
forest: forest
flower: flower flowers
river: river
lake: lake
sea: sea ocean
beach: beach
mountain: mountain mountains
island: island
sun: sun solar
moon: moon
planet: planet
sky: sky
earth: earth
space: astronaut astronauts
satellite: satellite
weather: weather
climate: climate
rain: rain rains
snow: snow
ice: ice
wind: wind
storm: storm cyclone hurricane
flood: flood floods flooding
earthquake: earthquake
tsunami: tsunami
volcano: volcano
drought: drought
fire: fire
smoke: smoke
accident: accident crash
city: city cities
village: village villages
country: country countries
world: world
street: street
road: road roads
bridge: bridge
house: house houses
building: building
tower: tower
wall: wall
door: door
statue: statue
flag: flag flags
train: train trains
bus: bus buses
car: car cars
truck: truck lorry
airplane: airplane aeroplane aircraft plane
airport: airport
ship: ship boat
bicycle: bicycle
photo: photo photograph picture
video: video
film: film movie
camera: camera
newspaper: newspaper
journalist: journalist reporter
television: television
book: book books
song: song songs
music: music
telephone: telephone phone smartphone
internet: internet
computer: computer
robot: robot
scientist: scientist scientists researcher
science: science scientific
language: language
football: football soccer
player: player players
team: team
champion: champion championship
victory: victory won
prize: prize award
gift: gift
lottery: lottery
ban: ban banned forbidden prohibited
free: gratis
closed: closed
year: year years
month: month months
week: week weeks
day: day days
night: night
morning: morning
hour: hour hours
today: today
tomorrow: tomorrow
yesterday: yesterday
million: million
billion: billion
thousand: thousand
hundred: hundred
half: half
red: red
black: black
white: white
green: green
blue: blue
yellow: yellow
hand: hand hands
leg: leg legs
eye: eye eyes
hair: hair
tooth: tooth teeth
knife: knife knives
gun: gun pistol
shot: shooting gunfire
crowd: crowd
speech: speech
resign: resigned resignation
dam: dam
sewage: sewage
hunger: hunger famine
poverty: poverty poor
slave: slave slavery
ghost: ghost
angel: angel
`
