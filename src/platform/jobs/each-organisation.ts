/**
 * The same work for several organisations: one that fails does not keep the others from theirs.
 * @throws AggregateError at the end, with every failure
 */
export async function eachOrganisation(
  ids: readonly string[],
  work: (organisationId: string) => Promise<void>,
): Promise<void> {
  const failures: Error[] = []
  for (const id of ids) {
    try {
      await work(id)
    } catch (error) {
      failures.push(new Error(`organisation ${id}: ${String(error)}`, { cause: error }))
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, failures.map(({ message }) => message).join('; '))
}
