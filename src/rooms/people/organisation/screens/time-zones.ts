/** Where French organisations work, overseas included; another zone already chosen stays in the list. */
const usual = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'America/St_Barthelemy',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
  'Europe/Brussels',
  'Europe/Luxembourg',
  'Europe/Zurich',
  'Europe/London',
  'America/Montreal',
  'UTC',
]

export const timeZones = (chosen: string): { value: string; label: string }[] =>
  [...new Set([...usual, chosen])].map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))
