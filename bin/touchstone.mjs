// The commands: see `bin/touchstone --help`.

import { launch } from './lib/launch.mjs'

await launch(process.argv.length > 2 ? process.argv.slice(2) : ['--help'])
