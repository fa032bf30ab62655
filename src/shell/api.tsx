import { useState } from 'react'
import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createClient, RequestRefused, type Client } from '#platform/contract/client.ts'
import type { AnswerOf, Endpoint, RequestOf } from '#platform/contract/endpoint.ts'
import { organisationInAddress } from './addresses.ts'
import { creationKeys } from './creation-keys.ts'

/** Every request says which organisation it is about and in which language to answer. */
export const api: Client = createClient({
  headers: () => {
    const organisation = organisationInAddress(window.location.pathname)
    return {
      'accept-language': document.documentElement.lang,
      ...(organisation !== undefined && { 'filrouge-organisation': organisation }),
    }
  },
})

const triesWhenUnreachable = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => !(error instanceof RequestRefused) && count < triesWhenUnreachable,
    },
    mutations: { retry: false },
  },
})

export const useApi = (): Client => api

/** What an endpoint answers, kept and refreshed. `enabled: false` waits. */
export function useQueryOf<E extends Endpoint>(
  endpoint: E,
  request: RequestOf<E>,
  options: { enabled?: boolean; refetchInterval?: number } = {},
) {
  return useQuery<AnswerOf<E>>({
    queryKey: [endpoint.name, request],
    queryFn: ({ signal }) => api(endpoint, request, { signal }),
    ...options,
  })
}

/**
 * Calls an endpoint that changes something; then everything on screen is read again, because what changed is
 * often shown in places that the caller does not know. A creation sent again after a bad network is made once.
 */
export function useMutationOf<E extends Endpoint>(
  endpoint: E,
  options: { onDone?: (answer: AnswerOf<E>, request: RequestOf<E>) => void } = {},
) {
  const client = useQueryClient()
  const [keys] = useState(creationKeys)
  return useMutation<AnswerOf<E>, Error, RequestOf<E>>({
    mutationFn: request =>
      api(endpoint, request, endpoint.status === 201 ? { idempotencyKey: keys.keyOf(request) } : {}),
    onSuccess: async (answer, request) => {
      keys.made()
      options.onDone?.(answer, request)
      await client.invalidateQueries()
    },
  })
}
