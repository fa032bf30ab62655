import { allowedLayers, layerSeenFrom, sentences } from './layers.ts'
import { placeOf } from './place.ts'
import { ownFile } from './resolve.ts'
import type { Rule } from './rule.ts'

/** Who may import whom: influence goes down; what must go up travels as an event. */
export const layering: Rule = {
  name: 'layering',
  check: house =>
    [...house.values()].flatMap(file => {
      const from = placeOf(file.path)
      const allowed = allowedLayers(from)
      if (!allowed) return []
      return file.imports.flatMap(({ specifier, line }) => {
        const target = ownFile(file.path, specifier)
        if (!target) return []
        const layer = layerSeenFrom(from, target)
        if (allowed.includes(layer)) return []
        const sentence = `${sentences.subject(from)} may not import ${sentences.object(layer)} (${target}).`
        return [{ path: file.path, line, sentence }]
      })
    }),
}
