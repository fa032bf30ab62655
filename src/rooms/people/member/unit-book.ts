import type { UnitNode } from '../unit/tree.ts'
import { plainWords } from './import-columns.ts'

export type FoundUnit =
  | { readonly unit: UnitNode }
  | { readonly problem: 'people.member.import.unit-unknown' | 'people.member.import.unit-ambiguous' }

/** The open units, looked up as people write them: by code, by path ("Agence Nord > Équipe 2"), or by name. */
export class UnitBook {
  readonly #byId = new Map<string, UnitNode>()
  readonly #byCode = new Map<string, UnitNode>()
  readonly #byName = new Map<string, UnitNode[]>()
  readonly root: UnitNode

  constructor(units: readonly UnitNode[]) {
    this.root = units.find(unit => unit.parentId === null)!
    for (const unit of units) if (!unit.archivedAt) this.add(unit)
  }

  add(unit: UnitNode): void {
    this.#byId.set(unit.id, unit)
    if (unit.code) this.#byCode.set(unit.code.toLowerCase(), unit)
    const name = plainWords(unit.name)
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), unit])
  }

  named(id: string): string {
    return this.#byId.get(id)?.name ?? ''
  }

  byCode(code: string): UnitNode | undefined {
    return this.#byCode.get(code.toLowerCase())
  }

  childOf(parentId: string, name: string): UnitNode | undefined {
    return this.#byName.get(plainWords(name))?.find(unit => unit.parentId === parentId)
  }

  find(written: string): FoundUnit {
    const coded = this.byCode(written)
    if (coded) return { unit: coded }
    const steps = written.split('>').map(plainWords)
    const matching = (this.#byName.get(steps.at(-1) ?? '') ?? []).filter(unit =>
      endsWith(this.#pathOf(unit), steps),
    )
    if (matching.length <= 1)
      return matching[0] ? { unit: matching[0] } : { problem: 'people.member.import.unit-unknown' }
    // Written whole, with or without the root, a path says which of them is meant.
    const whole = matching.filter(unit => [0, 1].some(from => equal(this.#pathOf(unit).slice(from), steps)))
    return whole.length === 1 ? { unit: whole[0]! } : { problem: 'people.member.import.unit-ambiguous' }
  }

  #pathOf(unit: UnitNode): string[] {
    return unit.path.map(id => plainWords(this.named(id)))
  }
}

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index])

const endsWith = (path: readonly string[], steps: readonly string[]): boolean =>
  path.length >= steps.length && equal(path.slice(path.length - steps.length), steps)
