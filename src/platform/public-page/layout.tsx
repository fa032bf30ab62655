import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '../i18n/catalogue.ts'
import { translator } from '../i18n/translate.ts'
import { assetAddress, type AssetName } from './assets.ts'
import { publicPageMessages } from './messages.en.ts'

export interface PublicPage {
  readonly locale: Locale
  readonly title: string
  /** Where the language switch brings the reader back to. */
  readonly path: string
  readonly scripts?: readonly AssetName[]
  /** The page shows a form with faults: said in the title, which is what is heard first. */
  readonly faulty?: boolean
  /** Whose page it is, when it is not the product's own. */
  readonly sender?: string
  readonly children: ReactNode
}

/** A page of the public door, whole. Nothing inline: the content security policy forbids it. */
export function renderPublicPage(page: PublicPage): string {
  return `<!doctype html>${renderToStaticMarkup(<Document {...page} />)}`
}

function Document({ locale, title, path, scripts = [], faulty = false, sender, children }: PublicPage) {
  const say = translator(publicPageMessages, locale)
  const product = 'Filrouge'
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${faulty ? say('platform.page.fault') : ''}${title} – ${sender ?? product}`}</title>
        <link rel="stylesheet" href={assetAddress('public.css')} />
        {scripts.map(name => (
          <script key={name} src={assetAddress(name)} type="module" />
        ))}
      </head>
      <body>
        <a className="skip" href="#content">
          {say('platform.page.skip')}
        </a>
        <div className="page">
          <header className="mast">
            <a className="brand" href="/">
              {product}
            </a>
            <LanguageSwitch locale={locale} path={path} />
          </header>
          <main id="content">{children}</main>
          <footer className="foot">{say('platform.page.foot')}</footer>
        </div>
      </body>
    </html>
  )
}

function LanguageSwitch({ locale, path }: { readonly locale: Locale; readonly path: string }) {
  const other: Locale = locale === 'fr' ? 'en' : 'fr'
  const say = translator(publicPageMessages, other)
  return (
    <form method="post" action="/language">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="next" value={path} />
      <button className="plain" lang={other}>
        {say('platform.page.language')}
      </button>
    </form>
  )
}
