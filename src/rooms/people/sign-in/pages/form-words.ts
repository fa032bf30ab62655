import { email as emailShape } from '#platform/contract/shapes.ts'
import type { Visit } from '#platform/http/page.ts'
import { invalidFields, type FieldRefusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'

type Rule = 'email' | 'text' | 'secret'

const longestText = 200
const longestSecret = 256

/** The fields of a posted form, checked one by one, so that each fault stands by its field. */
export function readForm<Name extends string>(
  { form }: Visit,
  rules: Readonly<Record<Name, Rule>>,
): Result<Record<Name, string>> {
  const faults: FieldRefusal[] = []
  const values = Object.entries<Rule>(rules).map(([path, rule]) => {
    const given = form[path] ?? ''
    const value = rule === 'secret' ? given : given.trim()
    const code = faultOf(rule, value)
    if (code) faults.push({ path, code })
    return [path, rule === 'email' ? value.toLowerCase() : value] as const
  })
  if (faults.length > 0) return refused(invalidFields(faults))
  return done(Object.fromEntries(values) as Record<Name, string>)
}

function faultOf(rule: Rule, value: string): string | null {
  if (value === '') return 'people.sign-in.refusal.required'
  if (rule === 'email') return emailShape.safeParse(value).success ? null : 'people.sign-in.refusal.email'
  const longest = rule === 'secret' ? longestSecret : longestText
  return value.length > longest ? 'people.sign-in.refusal.too-long' : null
}
