// The commands: see `bin/touchstone --help`.

import { launch } from './lib/launch.mjs'

await launch(process.argv.slice(2))
