import type { Knot } from '#design/thread/knots.ts'

const invite = () => {}

export const complaintThread: readonly Knot[] = [
  { kind: 'need', label: 'Besoin', detail: 'Être chauffé', href: '/design#besoin' },
  { kind: 'promise', label: 'Promesse', detail: 'Rappel sous 48 h', href: '/design#promesse' },
  { kind: 'journey', label: 'Parcours', detail: 'Panne', href: '/design#parcours' },
  { kind: 'delivery', label: 'Prestation', invitation: 'Relier une prestation', onInvite: invite },
  { kind: 'listening', label: 'Écoute', detail: 'REC-2026-0042', here: true },
  {
    kind: 'finding',
    label: 'Constat',
    detail: 'CST-2026-0007',
    href: '/design#constat',
    blocked: 'sans pilote',
  },
  { kind: 'action', label: 'Action', detail: 'ACT-2026-0012', href: '/design#action' },
  { kind: 'proof', label: 'Preuve', invitation: 'Mesurer l’effet', onInvite: invite },
  { kind: 'told-back', label: 'Retour', invitation: 'Le dire au client', onInvite: invite },
]

export const emptyThread: readonly Knot[] = complaintThread.map(({ kind, label }) => ({
  kind,
  label,
  detail: '0',
  invitation: 'Commencer',
  onInvite: invite,
}))

export const fullThread: readonly Knot[] = complaintThread.map(({ kind, label }, index) => ({
  kind,
  label,
  href: '/design',
  detail: String([24, 12, 9, 7, 1204, 38, 21, 14, 6][index]),
  ...(index === 5 && { blocked: '3 en attente' }),
}))
