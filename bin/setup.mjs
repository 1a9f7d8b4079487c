// Brings the packages, those of development included.

import { findNode } from './lib/node24.mjs'
import { bringPackages } from './lib/packages.mjs'

bringPackages({ forTests: true })
console.log(`Node 24 is ${findNode()}.`)
