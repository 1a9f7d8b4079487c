/** The Spanish messages of the public log. */
import type { Messages } from '../catalogue.ts'

export const esLog: Messages = {
  'log.title': 'El registro público',
  'log.lead': 'Aquí está, en orden, todo lo que esta redacción ha publicado, corregido, retirado o tenido que suprimir. Nada puede quitarse de esta lista ni cambiarse en ella sin que se pueda notar.',
  'log.howHeading': 'Cómo funciona',
  'log.how.1': 'Cada versión de una verificación tiene una huella, hecha con sus palabras exactas. Una entrada contiene esa huella, un número y una fecha, y nada sobre nadie.',
  'log.how.2': 'Todas las entradas juntas forman una sola huella, la cabeza del registro, que la redacción firma de nuevo con cada entrada. Si cambia una letra en cualquier parte, la cabeza es otra.',
  'log.how.3': 'Quien guardó una cabeza anterior puede ver si el registro de hoy la continúa. Otras redacciones pueden hacerlo por todos y firmar lo que vieron.',
  'log.checkHeading': 'Compruébelo usted',
  'log.check': 'Touchstone, el programa libre con el que trabaja esta redacción, puede leer todo el registro: lo calcula todo de nuevo, compara cada documento publicado con su huella y recuerda lo que vio para la próxima vez. No necesita nada de esta redacción salvo la clave.',
  'log.proof': 'Una prueba guardada con su texto se comprueba sin esta redacción y sin red:',
  'log.key': 'La clave de este registro, para compararla con los otros lugares donde la redacción la muestra:',
  'log.files': 'Los archivos son los de un estándar abierto (C2SP tlog-tiles): la <checkpoint>cabeza firmada</checkpoint> y <keys>todas las claves con las que se ha firmado el registro</keys>. Cada verificación ofrece la prueba de su entrada para guardarla.',
  'log.entries': '{count, plural, =0 {Todavía no hay entradas} one {# entrada} other {# entradas}}',
  'log.none': 'Esta redacción todavía no ha publicado nada propio. Las verificaciones de otros no están en este registro.',
  'log.older': 'Entradas anteriores',
  'log.kind.published': 'Publicado, versión {version, number}: <link>{check}</link>',
  'log.kind.corrected': 'Corregido, versión {version, number}: <link>{check}</link>',
  'log.kind.retracted': 'Retirado, versión {version, number}: <link>{check}</link>',
  'log.kind.removed': 'Se suprimió lo que decía la versión {version, number}: <link>{check}</link>',
  'log.reason.court-order': 'Lo ordenó un tribunal.',
  'log.reason.privacy': 'Tocaba la vida privada de alguien.',
  'log.reason.copyright': 'Contenía algo que pertenece a otra persona.',
  'log.reason.safety': 'Ponía a alguien en peligro.',
}
