import { useInfiniteQuery } from '@tanstack/react-query'

interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** A long list, part after part, for as long as the reader asks for more. */
export function usePages<Item>(
  key: readonly unknown[],
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOf<Item>>,
) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: PageOf<Item>) => last.nextCursor,
  })
  return {
    items: data?.pages.flatMap(({ items }) => items),
    error,
    hasMore: hasNextPage,
    loading: isFetchingNextPage,
    more: () => void fetchNextPage(),
  }
}
