// npm start: brings what is missing and runs the desk.

import { launch } from './lib/launch.mjs'

await launch(['serve'])
