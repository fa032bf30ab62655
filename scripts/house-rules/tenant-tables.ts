import { fileRule } from './rule.ts'

const statement =
  /create (?:unlogged )?table (?:if not exists )?([a-z_]+\.)?"?([a-z_]+)"?|tenant_table\('([a-z_]+)'/gi

/** A table of an organisation is secured in the same migration, before anything can refer to it. */
export const tenantTables = fileRule('tenant-tables', file => {
  if (!/^migrations\/.*\.sql$/.test(file.path)) return []
  const text = file.text.replaceAll(/--.*$/gm, line => ' '.repeat(line.length))
  const found = [...text.matchAll(statement)]
  return found.flatMap((match, index) => {
    const [, schema, table, secured] = match
    if (secured || !table || (schema && schema !== 'public.')) return []
    if (found[index + 1]?.[3] === table) return []
    const sentence = `${table} is created and the next word is not tenant_table('${table}'): anyone could read it.`
    return [{ path: file.path, line: file.lineAt(match.index), sentence }]
  })
})
