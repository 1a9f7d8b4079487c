/** What everyday things are called in Spanish. */
export const es = `
vaccine: vacuna vacunación vacunado vacunar
virus: virus
bacteria: bacteria
disease: enfermedad enfermedades
infection: infección infectado infectar
epidemic: epidemia pandemia
fever: fiebre
cancer: cáncer cánceres
diabetes: diabetes diabético
autism: autismo autista
heart: corazón
blood: sangre
brain: cerebro
lungs: pulmón pulmones
skin: piel
hospital: hospital hospitales
doctor: médico doctor doctora
nurse: enfermera enfermero
patient: paciente
medicine: medicamento medicina fármaco
pill: pastilla píldora
surgery: cirugía
symptom: síntoma
mask: mascarilla tapabocas cubrebocas barbijo
oxygen: oxígeno
pregnant: embarazada embarazo
poison: veneno venenoso envenenado tóxico
death: muerte muerto murió murieron morir fallecido falleció muere mueren
born: nacimiento nació nacido nacida nacer nace
body: cadáver cadáveres
government: gobierno gobiernos
president: presidente presidenta
minister: ministro ministra
mayor: alcalde alcaldesa
parliament: parlamento
election: elección elecciones comicios
vote: voto votos votar votación votante
ballot: papeleta
law: ley leyes
court: tribunal juzgado
judge: juez jueza jueces
prison: cárcel prisión
police: policía
arrest: arresto arrestado detención detenido
army: ejército militar militares
soldier: soldado
war: guerra
bomb: bomba bombardeo
explosion: explosión estallido
missile: misil cohete
weapon: arma armas
terrorist: terrorista terrorismo
attack: ataque atacar atentado
murder: asesinato asesinado asesino asesinar matar mató mataron homicidio
rape: violación violador
thief: ladrón ladrones robo robos robado robar robaron
kidnap: secuestro secuestrado secuestrar
fraud: fraude estafa
corruption: corrupción corrupto
protest: protesta manifestación manifestante
strike: huelga
refugee: refugiado
migrant: migrante inmigrante inmigración migración
border: frontera
citizen: ciudadano ciudadanía
farmer: agricultor campesino
worker: obrero
student: alumno
teacher: maestro profesor docente
school: escuela colegio
university: universidad
child: niño niños
baby: bebé bebés
woman: mujer mujeres
man: hombre
girl: niña niñas muchacha chica
boy: muchacho chico
mother: madre
father: padre
son: hijo hijos
daughter: hija hijas
brother: hermano hermanos
sister: hermana hermanas
wife: esposa
husband: marido maridos esposo
family: familia familiar familiares
marriage: matrimonio boda bodas
king: rey reyes
muslim: musulmán musulmana islam islámico
jew: judío
hindu: hindú hinduismo
church: iglesia
mosque: mezquita
temple: templo
priest: sacerdote
pope: papa pontífice
god: dios
prayer: oración rezar rezo
religion: religión religioso
money: dinero
dollar: dólar dólares
euro: euro euros
bank: banco
tax: impuesto
price: precio
salary: salario sueldo
pension: pensión jubilación
debt: deuda
economy: economía económico
factory: fábrica
company: empresa compañía
gold: oro
oil: petróleo aceite
gasoline: gasolina
nuclear: nuclear nucleares
electricity: electricidad
water: agua aguas
milk: leche
salt: sal
sugar: azúcar
rice: arroz
wheat: trigo
meat: carne
pork: cerdo
chicken: pollo
fish: pescado pez peces
egg: huevo
fruit: fruta
vegetable: verdura hortaliza
lemon: limón
garlic: ajo ajos
onion: cebolla
honey: miel
coffee: café cafés
alcohol: alcohol alcohólico
wine: vinos
beer: cerveza
tobacco: tabaco cigarrillo fumar fumador cigarro
plastic: plástico
food: comida comidas alimento
drink: bebida bebidas beber beben
eat: comer comen comió
dog: perro
cat: gato gatos gata
cow: vaca vacas
pig: puerco chancho
horse: caballo
bird: pájaro ave aves
snake: serpiente culebra
tiger: tigre
elephant: elefante
bear: oso osos
wolf: lobo lobos
whale: ballena
shark: tiburón
bat: murciélago
insect: insecto
mosquito: mosquito zancudo
bee: abeja
tree: árbol
forest: bosque
river: río ríos
lake: lago lagos
sea: mar mares océano
beach: playa
mountain: montaña
island: isla islas
sun: sol solar solares
moon: luna lunar
planet: planeta
sky: cielo
earth: tierra
space: astronauta
satellite: satélite
climate: clima climático
rain: lluvia
snow: nieve
ice: hielo
wind: viento
storm: tormenta ciclón huracán
flood: inundación inundaciones
earthquake: terremoto sismo
tsunami: tsunami tsunamis
volcano: volcán
drought: sequía
fire: incendio fuego
smoke: humo
accident: accidente choque
city: ciudad ciudades
village: pueblo aldea
country: país países
world: mundo mundial
street: calle
road: carretera
bridge: puente
house: casa casas vivienda
building: edificio
tower: torre
wall: muralla pared paredes muro muros
statue: estatua
flag: bandera
train: tren trenes
bus: autobús ómnibus
car: coche auto autos automóvil carro
truck: camión camiones
airplane: avión aviones
airport: aeropuerto
ship: barco buque
bicycle: bicicleta bici
photo: foto fotos fotografía imagen
video: vídeo
film: película
newspaper: periódico periódicos diario
journalist: periodista periodistas reportero
television: televisión televisor
song: canción
music: música
telephone: teléfono
internet: internet
computer: computadora
robot: robot robots
scientist: científico
science: ciencia
language: idioma
football: fútbol
player: jugador
team: equipo
champion: campeón campeonato
victory: victoria
prize: premio
gift: regalo
lottery: lotería
ban: prohibido prohibición prohibir prohíbe
free: gratis gratuito
closed: cerrado
year: año años
month: mes meses
week: semana
day: día días
night: noche
hour: hora horas
yesterday: ayer
million: millón millones
thousand: mil miles
hundred: cien centenares
half: mitad
red: rojo roja rojos rojas
black: negro
white: blanco
blue: azul
yellow: amarillo
hand: mano manos
leg: pierna
eye: ojo ojos
hair: cabello
tooth: diente
knife: cuchillo
gun: pistola
shot: tiroteo disparo balacera
crowd: multitud muchedumbre
speech: discurso
resign: renuncia dimisión dimitir dimite
dam: represa embalse
hunger: hambre hambruna
poverty: pobreza pobre
slave: esclavo esclavitud
ghost: fantasma
`
