import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '#design/feedback/toasts.ts'
import { download } from '#design/table/download.ts'
import { addressOf, RequestRefused } from '#platform/contract/client.ts'
import type { Problem } from '#platform/contract/shapes.ts'
import { useLanguage } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useViewer } from '#shell/session.tsx'
import { exportAudit, type AuditFilter } from '../contract.ts'

/** The server makes the file from the whole trail, and remembers that it did. */
export function useTrailExport(filter: AuditFilter) {
  const { organisation } = useViewer()
  const language = useLanguage()
  const sentenceOf = useSentenceOf()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (format: 'csv' | 'ndjson') => {
      const response = await fetch(addressOf(exportAudit, { query: { ...filter, format } }), {
        headers: { 'filrouge-organisation': organisation.publicCode, 'accept-language': language },
      })
      if (!response.ok) throw new RequestRefused((await response.json()) as Problem)
      const [, name] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
      download(await response.blob(), name ?? `journal.${format}`)
    },
    onSuccess: () => client.invalidateQueries(),
    onError: error => toast(sentenceOf(error), { tone: 'problem' }),
  })
}
