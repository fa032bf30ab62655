export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

/**
 * Text as office software writes it: UTF-8 with or without a mark, UTF-16, or Windows-1252, which French spreadsheets
 * still write. Only the last cannot be recognised: it is what is left when the bytes are no UTF-8.
 */
export function decodeText(bytes: Buffer): { readonly text: string; readonly encoding: TextEncoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be')
  const guessed = unmarkedUtf16(bytes)
  if (guessed) return utf16(bytes, guessed)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'UTF-8' }
  } catch {
    return { text: windows1252(bytes), encoding: 'Windows-1252' }
  }
}

const utf16 = (bytes: Buffer, label: 'utf-16le' | 'utf-16be') => ({
  text: new TextDecoder(label).decode(bytes),
  encoding: 'UTF-16' as const,
})

/** Latin text in UTF-16 has a zero in every second byte. */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 200)
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1
  const enough = head.length / 3
  if (zeros[1]! > enough) return 'utf-16le'
  return zeros[0]! > enough ? 'utf-16be' : null
}

/** 0x80 to 0x9f, where Windows-1252 differs from Latin-1. */
const differing = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, character => differing[character.charCodeAt(0) - 0x80]!)
