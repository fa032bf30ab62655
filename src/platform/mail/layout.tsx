import type { CSSProperties, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '../i18n/catalogue.ts'
import { translator } from '../i18n/translate.ts'
import { mailMessages } from './messages.en.ts'
import type { Mail, MailWords, RenderedMail } from './words.ts'

/** Readers of mail ignore style sheets and know tables: everything is inline, in one column. */
const ink = '#1f1d1b'
const grey = '#6b6661'
const red = '#c2182b'
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"
const sans = "Inter, 'Helvetica Neue', Arial, sans-serif"

const styles = {
  page: { margin: 0, padding: '32px 16px', background: '#faf8f5', color: ink, fontFamily: sans },
  column: { maxWidth: 560, margin: '0 auto', background: '#ffffff', borderTop: `3px solid ${red}` },
  inside: { padding: '32px 32px 24px' },
  sender: { margin: '0 0 20px', fontSize: 13, color: grey, letterSpacing: '0.02em' },
  title: { margin: '0 0 20px', fontFamily: serif, fontWeight: 500, fontSize: 24, lineHeight: 1.3 },
  paragraph: { margin: '0 0 16px', fontSize: 16, lineHeight: 1.6 },
  button: {
    display: 'inline-block',
    margin: '8px 0 20px',
    padding: '12px 22px',
    background: red,
    color: '#ffffff',
    fontSize: 16,
    fontWeight: 600,
    textDecoration: 'none',
    borderRadius: 4,
  },
  small: { margin: '0 0 12px', fontSize: 13, lineHeight: 1.5, color: grey },
  address: { margin: '0 0 16px', fontSize: 13, lineHeight: 1.5, wordBreak: 'break-all' },
} satisfies Record<string, CSSProperties>

export function renderMail({ locale, words }: Mail): RenderedMail {
  const html = `<!doctype html>${renderToStaticMarkup(<MailPage locale={locale} words={words} />)}`
  return { subject: words.subject, text: textOf(locale, words), html }
}

function MailPage({ locale, words }: { locale: Locale; words: MailWords }): ReactNode {
  const say = translator(mailMessages, locale)
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{words.subject}</title>
      </head>
      <body style={styles.page}>
        <div style={styles.column} role="article" aria-label={words.subject}>
          <div style={styles.inside}>
            {words.sender && <p style={styles.sender}>{words.sender}</p>}
            <h1 style={styles.title}>{words.title}</h1>
            {words.paragraphs.map(paragraph => (
              <p key={paragraph} style={styles.paragraph}>
                {paragraph}
              </p>
            ))}
            {words.button && (
              <>
                <a href={words.button.url} style={styles.button}>
                  {words.button.label}
                </a>
                <p style={styles.small}>{say('platform.mail.button-fallback')}</p>
                <p style={styles.address}>{words.button.url}</p>
              </>
            )}
            {words.note && <p style={styles.small}>{words.note}</p>}
          </div>
        </div>
        <p style={{ ...styles.small, textAlign: 'center', margin: '20px 0 0' }}>
          {say('platform.mail.footer')}
        </p>
      </body>
    </html>
  )
}

function textOf(locale: Locale, { title, paragraphs, button, note, sender }: MailWords): string {
  const parts = [
    sender,
    title,
    ...paragraphs,
    button && `${button.label}\n${button.url}`,
    note,
    `-- \n${translator(mailMessages, locale)('platform.mail.footer')}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
