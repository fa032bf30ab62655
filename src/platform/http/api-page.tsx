import { renderToStaticMarkup } from 'react-dom/server'
import type { Endpoint } from '../contract/endpoint.ts'
import type { Catalogue, Locale } from '../i18n/catalogue.ts'
import { translateKey } from '../i18n/translate.ts'

/** Every endpoint on one page that can be read, searched and printed; the details are in openapi.json. */
export function apiPage(endpoints: readonly Endpoint[], messages: Catalogue, locale: Locale): string {
  const say = (key: string): string => translateKey(messages, locale, key) ?? key
  const groups = Map.groupBy(endpoints, ({ name }) => name.split('.')[0] ?? name)
  const body = (
    <main>
      <h1>{say('platform.api.title')}</h1>
      <p>{say('platform.api.introduction')}</p>
      <p>
        <a href="/api/openapi.json">{'openapi.json'}</a>
      </p>
      {[...groups].map(([group, of]) => (
        <Group key={group} name={group} endpoints={of} say={say} />
      ))}
    </main>
  )
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`${say('platform.api.title')} – Filrouge`}</title>
        <link rel="stylesheet" href="/public/public.css" />
      </head>
      <body>{body}</body>
    </html>,
  )}`
}

interface GroupProps {
  readonly name: string
  readonly endpoints: readonly Endpoint[]
  readonly say: (key: string) => string
}

const Group = ({ name, endpoints, say }: GroupProps) => (
  <section aria-labelledby={name}>
    <h2 id={name}>{name}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('platform.api.request')}</th>
          <th scope="col">{say('platform.api.purpose')}</th>
          <th scope="col">{say('platform.api.access')}</th>
        </tr>
      </thead>
      <tbody>
        {endpoints.map(({ name: id, method, path, summary, access }) => (
          <tr key={id} id={id}>
            <td>
              <code>{`${method} ${path}`}</code>
            </td>
            <td>{summary}</td>
            <td>{say(`platform.api.access.${access}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
