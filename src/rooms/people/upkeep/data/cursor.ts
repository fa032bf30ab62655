const byTime = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a page of a list ended: time and id. What no list made is as good as none. */
export function readCursor(cursor: string | undefined): readonly (string | undefined)[] {
  const parts = byTime.exec(cursor ?? '')
  return parts && !Number.isNaN(Date.parse(parts[1]!)) ? parts : []
}
