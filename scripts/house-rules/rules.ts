import { ambientRules } from './ambient.ts'
import { browserReach } from './browser-reach.ts'
import { frenchInCode } from './french-in-code.ts'
import { identityTables } from './identity-tables.ts'
import { importCycles } from './import-cycles.ts'
import { importPaths } from './import-paths.ts'
import { interfaceText } from './interface-text.ts'
import { layering } from './layering.ts'
import { links } from './links.ts'
import { lockFile } from './lock-file.ts'
import { names } from './names.ts'
import { noEscape } from './no-escape.ts'
import { owned } from './owners.ts'
import { roomFiles } from './room-files.ts'
import { roomGraph } from './room-graph.ts'
import type { Rule } from './rule.ts'
import { sizes } from './sizes.ts'
import { speaksOfItself } from './speaks-of-itself.ts'
import { tenantTables } from './tenant-tables.ts'

/** The rules of the house. A new one is a new file here, with a test that breaks it. */
export const rules: readonly Rule[] = [
  roomFiles,
  names,
  layering,
  roomGraph,
  importCycles,
  importPaths,
  browserReach,
  owned,
  ...ambientRules,
  sizes,
  interfaceText,
  frenchInCode,
  noEscape,
  tenantTables,
  identityTables,
  links,
  lockFile,
  speaksOfItself,
]
