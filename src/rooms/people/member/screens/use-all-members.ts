import { useQuery } from '@tanstack/react-query'
import { useApi } from '#shell/api.tsx'
import { listMembers, type Member } from '../contract.ts'

interface AllMembers {
  readonly members: readonly Member[]
  readonly may: readonly string[]
}

const onePage = 500

/** Every member that the reader may see in the unit, page after page: a table is searched and sorted as a whole. */
export function useAllMembers(unitId: string) {
  const api = useApi()
  return useQuery<AllMembers>({
    queryKey: [listMembers.name, 'all', unitId],
    queryFn: async ({ signal }) => {
      const members: Member[] = []
      let cursor: string | undefined
      for (;;) {
        const query = { limit: onePage, unitId: unitId || undefined, cursor }
        const page = await api(listMembers, { query }, { signal })
        members.push(...page.items)
        if (!page.nextCursor) return { members, may: page.may }
        cursor = page.nextCursor
      }
    },
  })
}
