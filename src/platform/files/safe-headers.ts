/** Types that a browser may show in place: they carry no script. */
const shown = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'])

/** Headers under which a file that somebody sent can be handed to somebody else. */
export function safeHeaders(name: string, mediaType: string): Readonly<Record<string, string>> {
  const disposition = shown.has(mediaType) ? 'inline' : 'attachment'
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  return {
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeRfc8187(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, max-age=0, must-revalidate',
    'cross-origin-resource-policy': 'same-origin',
  }
}

const encodeRfc8187 = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
