/** What everyday things are called in Portuguese. */
export const pt = `
vaccine: vacina vacinação vacinado vacinar
virus: vírus
bacteria: bactéria bactérias
disease: doença
infection: infecção infeção infectado infecções infeções
epidemic: epidemia pandemia
fever: febre
cancer: câncer cancro
diabetes: diabetes diabético
autism: autismo autista
heart: coração corações
blood: sangue
brain: cérebro
lungs: pulmão pulmões
hospital: hospital hospitais
doctor: médico médicos médica médicas doutor
nurse: enfermeira enfermeiro
patient: paciente
medicine: remédio medicamento medicamentos
pill: comprimido pílula
surgery: cirurgia
symptom: sintoma
mask: máscara
oxygen: oxigênio
pregnant: gravidez gestante
poison: veneno venenoso envenenado tóxico
death: morte morto morreu morrer falecido faleceu
born: nascimento nasceu nascido nascer
body: cadáver
government: governo
president: presidente
minister: ministro
mayor: prefeito prefeita autarca
parliament: parlamento
election: eleição eleições
vote: voto votos votar votou votação votações
law: lei leis
court: tribunal tribunais
judge: juiz juíza juízes
prison: prisão prisões presídio cadeia cadeias
police: polícia
arrest: preso presos detido detidos detenção detenções
army: exército militar
soldier: soldado
war: guerra
bomb: bomba bombardeio bombardeamento
explosion: explosão explodiu explodir explosões
missile: míssil foguete
weapon: arma armas
terrorist: terrorista terrorismo
attack: ataque atentado
murder: assassinato assassínio assassinado assassino matar matou mataram homicídio
rape: estupro estuprador estuprada
thief: ladrão ladrões roubo furto roubar roubado
kidnap: sequestro sequestrado rapto raptado
fraud: fraude burla
corruption: corrupção corrupto
protest: protesto manifestação manifestante
strike: greve
refugee: refugiado
migrant: migrante imigrante imigração
border: fronteira
citizen: cidadão cidadãos cidadã cidadania
farmer: agricultor fazendeiro
worker: operário
student: aluno
teacher: professor
school: escola escolar
university: universidade
child: criança
baby: bebê bebês
woman: mulher mulheres
man: homem homens
girl: menina meninas garota garotas rapariga
boy: menino meninos garoto garotos rapaz
mother: mãe mães
father: pai
son: filho filhos
daughter: filha filhas
brother: irmão irmãos
sister: irmã irmãs
wife: esposa
husband: marido maridos
family: família familiar
marriage: casamento
king: rei reis
queen: rainha
muslim: muçulmano islã islão islâmico
christian: cristão cristãos cristã
jew: judeu judeus judaico
hindu: hindu hinduísmo hindus
church: igreja
mosque: mesquita
temple: templo
priest: padre sacerdote
pope: papa pontífice
god: deus
prayer: oração orações rezar
religion: religião religiões religioso
money: dinheiro
dollar: dólar dólares
euro: euro euros
bank: banco
tax: imposto
price: preço
salary: salário
pension: aposentadoria pensão pensões
debt: dívida dívidas
economy: economia económico
factory: fábrica
company: empresa
gold: ouro
oil: petróleo
gasoline: gasolina
coal: carvão
nuclear: nuclear nucleares
electricity: eletricidade electricidade
water: água águas
milk: leite
salt: sal
sugar: açúcar
bread: pão pães
rice: arroz
wheat: trigo
meat: carne
pork: porco
chicken: frango
fish: peixe
egg: ovo ovos
fruit: fruta
vegetable: legume verdura hortaliça
lemon: limão limões
garlic: alho alhos
onion: cebola
honey: mel
coffee: café cafés
tea: chá chás
alcohol: álcool alcoólico
beer: cerveja
tobacco: tabaco cigarro fumar fumante
plastic: plástico
food: comida comidas alimento
drink: bebida bebidas beber
eat: comer
dog: cachorro cão cães
cat: gato gatos
cow: vaca vacas
horse: cavalo
bird: pássaro ave aves
snake: serpente
tiger: tigre
elephant: elefante
bear: urso ursos
wolf: lobo lobos
whale: baleia baleias
shark: tubarão tubarões
bat: morcego
insect: inseto
mosquito: mosquito pernilongo
bee: abelha
tree: árvore
forest: floresta
river: rios
lake: lago lagos
sea: mar mares oceano
beach: praia praias
mountain: montanha
island: ilha ilhas
sun: sol solar
moon: lua luas
planet: planeta
sky: céu céus
earth: terra
space: astronauta
satellite: satélite
climate: clima climático
rain: chuva
snow: neve
ice: gelo
wind: vento
storm: tempestade ciclone furacão furacões
flood: enchente inundação inundações
earthquake: terremoto terramoto sismo
tsunami: tsunami
volcano: vulcão vulcões
drought: seca secas
fire: incêndio fogo
smoke: fumaça
accident: acidente
city: cidade
village: aldeia vilarejo
country: país países
world: mundo mundial mundiais
street: rua ruas
road: estrada rodovia
house: casa casas moradia
building: edifício prédio
tower: torre
wall: muro muros parede
statue: estátua
flag: bandeira
train: trem comboio trens
bus: ônibus autocarro
car: carro automóvel automóveis
truck: caminhão camião caminhões camiões
airplane: avião aviões aeronave
airport: aeroporto
ship: navio barco
bicycle: bicicleta
photo: foto fotos fotografia imagem imagens
video: vídeo vídeos
film: filme
camera: câmera câmeras
newspaper: jornal
journalist: jornalista jornalistas repórter
television: televisão televisor
song: canção canções
music: música
telephone: telefone telemóvel telemóveis
internet: internet
computer: computador
robot: robô robot
scientist: cientista
science: ciência científico
language: idioma língua
football: futebol
player: jogador
team: equipe equipa
champion: campeão campeões campeonato
victory: vitória
prize: prêmio
lottery: loteria loterias lotaria
ban: proibido proibição proibir proíbe proibições
free: grátis gratuito
closed: fechado
year: ano anos
month: mês meses
week: semana
day: dia dias
night: noite
morning: manhã
hour: hora horas
today: hoje
tomorrow: amanhã
yesterday: ontem
million: milhão milhões
billion: bilhão bilhões
thousand: mil
hundred: cem centenas
half: metade
red: vermelho
black: preto negro
white: branco
green: verde
blue: azul
yellow: amarelo
hand: mão mãos
leg: perna
eye: olho olhos
hair: cabelo
tooth: dente
gun: pistola revólver
shot: tiro tiros tiroteio disparo
crowd: multidão multidões
speech: discurso
resign: renúncia
dam: barragem represa barragens
sewage: esgoto
hunger: fome
poverty: pobreza pobre
slave: escravo escravidão escravatura
ghost: fantasma
angel: anjo anjos
`
