import type { Choice } from '#design/field/choice.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useViewer } from '#shell/session.tsx'
import { listUnits, type Unit } from '../../unit/contract.ts'
import { givableAt, type Role } from '../role.ts'

/** The open units of the reader, each with its way from the top: `Agence Nord › Équipe 2`. */
export function useUnits() {
  const { data } = useQueryOf(listUnits, { query: {} })
  const { organisation } = useViewer()
  const units = (data?.items ?? []).filter(({ contextOnly, archivedAt }) => !contextOnly && !archivedAt)
  const rolesIn = (unitId: string | null): readonly Role[] => {
    const unit = units.find(({ id }) => id === unitId)
    return unit ? givableAt({ grants: organisation.roles }, { unitPath: unit.path }) : []
  }
  return {
    ready: data !== undefined,
    choices: choicesOf(units.filter(({ id }) => rolesIn(id).length > 0)),
    rolesIn,
  }
}

function choicesOf(units: readonly Unit[]): Choice[] {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return units.map(({ id, path }) => {
    const shown = path.length > 1 ? path.slice(1) : path
    const known = shown.flatMap(one => names.get(one) ?? [])
    return { value: id, label: known.join(' › ') }
  })
}
