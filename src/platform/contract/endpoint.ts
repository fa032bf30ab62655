import type { z } from 'zod'

/** Who may knock: anyone, a signed-in person, or a member of the organisation that the request names. */
export type Access = 'public' | 'person' | 'member'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * One endpoint, described once: the server validates with it, OpenAPI is printed from it, the browser's client
 * is typed by it. `name` is also what a response lists in `may` and what the permission table calls it.
 */
export interface Endpoint {
  readonly name: string
  readonly method: Method
  /** Below /api/v1, with `:name` for parameters. */
  readonly path: string
  readonly access: Access
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly answer: z.ZodType
  /** 201 for a creation; 200 otherwise. */
  readonly status?: 200 | 201 | 202
  /** The answer holds a secret: it is given once and kept nowhere, not even for an Idempotency-Key. */
  readonly shownOnce?: true
  /** The body is one file, sent as multipart/form-data in the field "file"; `body` describes the other fields. */
  readonly upload?: { readonly maximumBytes: number }
}

/** Keeps the exact types of a description. */
export const endpoint = <const Description extends Endpoint>(description: Description): Description =>
  description

type Part<E extends Endpoint, Name extends 'params' | 'query' | 'body'> = E[Name] extends z.ZodType
  ? { readonly [Key in Name]: z.output<E[Name]> }
  : unknown

type SentPart<E extends Endpoint, Name extends 'params' | 'query' | 'body'> = E[Name] extends z.ZodType
  ? { readonly [Key in Name]: z.input<E[Name]> }
  : unknown

/** What a handler receives, parsed. */
export type InputOf<E extends Endpoint> = Part<E, 'params'> & Part<E, 'query'> & Part<E, 'body'>

/** What a client sends. */
export type RequestOf<E extends Endpoint> = SentPart<E, 'params'> &
  SentPart<E, 'query'> &
  SentPart<E, 'body'> &
  (E['upload'] extends object ? { readonly file: File | Blob } : unknown)

export type AnswerOf<E extends Endpoint> = z.output<E['answer']>
export type PresentedBy<E extends Endpoint> = z.input<E['answer']>
