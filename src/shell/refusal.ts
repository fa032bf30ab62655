import type { FieldProblem } from '#design/form/form-problems.tsx'
import { RequestRefused } from '#platform/contract/client.ts'
import { useMessages } from './language.tsx'
import { shellMessages } from './messages.en.ts'

interface FormRefusal {
  readonly problem: string | undefined
  readonly problems: readonly FieldProblem[]
}

/**
 * What a form shows of a failed call: `<Form {...useRefusal(mutation.error)} …>`. The server's own sentence when it
 * refused; when it could not be reached, that what was typed is still there.
 */
export function useRefusal(error: Error | null): FormRefusal {
  const t = useMessages(shellMessages)
  if (!error) return { problem: undefined, problems: [] }
  if (!(error instanceof RequestRefused)) return { problem: t('shell.unreachable.form'), problems: [] }
  const problems = error.problem.errors.map(({ path, message }) => ({ name: path, message }))
  return { problem: problems.length > 0 ? undefined : error.problem.title, problems }
}

/** The same in one sentence, for a page or a short message. */
export function useSentenceOf(): (error: unknown) => string {
  const t = useMessages(shellMessages)
  return error => (error instanceof RequestRefused ? error.problem.title : t('shell.unreachable.page'))
}
