/** The Spanish messages of notices by the browser. */
import type { Messages } from '../catalogue.ts'

export const esNotices: Messages = {
  'newsletter.others': '¿Mejor sin dirección? Hay <notices>avisos del navegador</notices> y <feeds>canales</feeds>.',
  'notices.title': 'Avisos del navegador',
  'notices.intro': 'Su navegador le avisa de una verificación nueva o de una corrección. Sin cuenta y sin dirección.',
  'notices.needed': 'Hace falta un navegador que muestre avisos y con JavaScript activado: es la única página nuestra que lo usa. En un iPhone hay que añadir antes la página a la pantalla de inicio.',
  'notices.none': 'Esta redacción no envía avisos.',
  'notices.standing': 'Este navegador recibe nuestros avisos. Puede cambiar de qué le avisa o darlo por terminado.',
  'notices.kept': 'Guardamos, cifrados, el lugar donde el fabricante de su navegador recoge los mensajes para él y lo que eligió aquí. Nada más: ni quién es usted ni si mira. El fabricante transmite nuestros mensajes y no puede leerlos. Como mucho uno cada diez minutos.',
  'notices.button': 'Avisarme en este navegador',
  'notices.change': 'Cambiar',
  'notices.end': 'Terminar y borrar este navegador aquí',
  'notices.working': 'Preguntamos a su navegador…',
  'notices.blocked': 'Su navegador no nos permite mostrar avisos. Si los quiere, permítalos para este sitio en sus ajustes e inténtelo de nuevo.',
  'notices.failed': 'Su navegador no pudo obtener una dirección para avisos: quizá no alcanza a su fabricante, o no quiere. No se guardó nada. El boletín y los canales dicen lo mismo.',
  'notices.others': 'Lo mismo llega como <newsletter>boletín</newsletter> y como <feeds>canales</feeds>.',
  'notices.done.begun.title': 'Su navegador le avisará',
  'notices.done.begun': 'El primer aviso llega cuando hay algo nuevo.',
  'notices.done.ended.title': 'Ha terminado',
  'notices.done.ended': 'Lo que sabíamos de este navegador está borrado. No llega ningún aviso más.',
  'notices.more': 'y {count, plural, one {# más} other {# más}}',
}
