/** The templates' one tool: `html` escapes whatever is put into it. */
import { html, raw } from 'hono/html'

export { html, raw }

export type Html = ReturnType<typeof html>
