/** What everyday things are called in French. */
export const fr = `
vaccine: vaccin vaccination vacciné
virus: virus
bacteria: bactérie
disease: maladie
infection: infection infecté
epidemic: épidémie pandémie
fever: fièvre
cancer: cancer
diabetes: diabète diabétique
autism: autisme autiste
heart: coeur
blood: sang
brain: cerveau cerveaux cérébral
lungs: poumon
skin: peau
hospital: hôpital hôpitaux
doctor: médecin docteur
nurse: infirmière infirmier
patient: patient
medicine: médicament
pill: pilule comprimé
surgery: chirurgie
symptom: symptôme
mask: masque
oxygen: oxygène
pregnant: enceinte grossesse
poison: poison toxique
death: mort décès mourir décédé meurt
born: naissance naître
body: cadavre
government: gouvernement
president: président présidente
minister: ministre
mayor: maire
parliament: parlementaire
election: élection
vote: vote votes voter votant
law: loi lois
court: tribunal tribunaux
judge: juge juges
prison: prison
police: police policier
arrest: arrestation interpellé
army: armée armées militaire
soldier: soldat
war: guerre
bomb: bombe bombardement
explosion: explosion explosé
missile: missile roquette fusée fusées
weapon: arme armes armement
terrorist: terroriste terrorisme
attack: attaque attentat
murder: meurtre assassinat assassiné tuer tué tués tuée
rape: viol violeur
thief: voleur
kidnap: enlèvement kidnappé
fraud: fraude escroquerie arnaque
corruption: corruption corrompu
protest: manifestation manifestant
strike: grève
refugee: réfugié
migrant: migrant immigré immigration
border: frontière
citizen: citoyen citoyenneté
farmer: agriculteur fermier paysan
worker: travailleur ouvrier
student: étudiant
teacher: enseignant professeur instituteur
school: école scolaire
university: université
child: enfant
baby: bébé bébés
woman: femme
man: homme
girl: fillette
boy: garçon
mother: mère mères maman
father: père pères papa
son: fils
brother: frère
sister: soeur sœur
wife: épouse
husband: mari maris
family: famille
marriage: mariage
king: roi rois
queen: reine
muslim: musulman islam islamique
christian: chrétien
jew: juif juive juifs
hindu: hindou hindouisme hindous
church: église
mosque: mosquée
temple: temple
priest: prêtre
pope: pape papes
god: dieu dieux
prayer: prière prières prier
religion: religion religieux religions
money: argent
dollar: dollar
euro: euro euros
bank: banque
tax: impôt taxe taxes
price: prix
salary: salaire
pension: retraite pension
debt: dette dettes
economy: économie économique
factory: usine
company: entreprise
oil: pétrole huile
gasoline: essence
coal: charbon
nuclear: nucléaire
electricity: électricité
water: eau eaux
milk: lait
salt: sel
sugar: sucre
bread: pain
rice: riz
wheat: blé
meat: viande
pork: porc
chicken: poulet
fish: poisson
egg: oeuf œuf oeufs œufs
fruit: fruit
vegetable: légume
lemon: citron
garlic: ail
onion: oignon
honey: miel
coffee: café cafés
alcohol: alcool alcoolique
wine: vin vins
beer: bière
tobacco: tabac cigarette fumer fumeur
plastic: plastique
food: nourriture aliment
drink: boisson boire
eat: manger
dog: chien
cat: chat
cow: vache
pig: cochon
horse: cheval chevaux
bird: oiseau oiseaux
snake: serpent
lion: lion
tiger: tigre
elephant: éléphant
bear: ours
wolf: loup
whale: baleine
shark: requin
insect: insecte
mosquito: moustique
bee: abeille
tree: arbre
forest: forêt
flower: fleur
river: rivière fleuve
lake: lac lacs
sea: mer mers océan
beach: plage
mountain: montagne
island: île îles
sun: soleil solaire
moon: lune
planet: planète
sky: ciel
earth: terre
space: astronaute spationaute
satellite: satellite
weather: météo
climate: climat climatique
rain: pluie
snow: neige
ice: glace
storm: tempête cyclone ouragan orage
flood: inondation
earthquake: séisme
tsunami: tsunami
volcano: volcan
drought: sécheresse
fire: incendie feu feux
smoke: fumée fumées
accident: accident
city: ville
village: village
country: pays
world: monde mondial
street: rue rues
road: route
bridge: pont
house: maison
building: bâtiment bâtiments immeuble
wall: mur murs
statue: statue
flag: drapeau drapeaux
train: train
bus: bus autobus
car: voiture automobile
truck: camion
airplane: avion
airport: aéroport
ship: bateau bateaux navire
bicycle: vélo bicyclette vélos
photo: photo photographie image photos
video: vidéo vidéos
film: film
camera: caméra
newspaper: journal journaux
journalist: journaliste journalistes
television: télévision télé
book: livre
song: chanson
music: musique
telephone: téléphone smartphone
internet: internet
computer: ordinateur
robot: robot
scientist: scientifique chercheur
science: science
language: langue
football: football foot
player: joueur joueuse
team: équipe
champion: champion championnat
victory: victoire
prize: récompense
gift: cadeau cadeaux
lottery: loterie
ban: interdit interdiction interdire interdits interdite
free: gratuit gratuitement
closed: fermé
year: année ans
month: mois
week: semaine
day: jour
night: nuit
morning: matin
hour: heure
tomorrow: demain
yesterday: hier
million: million
billion: milliard
thousand: mille millier
hundred: centaine
half: moitié
red: rouge
black: noir
white: blanc blanche
green: vert
blue: bleu bleus
yellow: jaune
hand: main
leg: jambe
eye: oeil œil yeux
hair: cheveux cheveu
tooth: dent
knife: couteau couteaux
gun: pistolet
shot: fusillade tirs
crowd: foule
speech: discours
resign: démission
dam: barrage
sewage: égout égouts
hunger: faim famine
poverty: pauvreté pauvre
slave: esclave esclavage
ghost: fantôme
angel: ange
`
