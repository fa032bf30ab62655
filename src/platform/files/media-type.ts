import { fileTypeFromBuffer } from 'file-type'

const text = new Set(['text/plain', 'text/csv'])

/**
 * What a file is, by its content: its name and what the browser said of it prove nothing. Text has no signature:
 * it is believed to be the text that is accepted here if it reads as text. SVG and HTML are never recognised,
 * since they can carry scripts.
 */
export async function mediaTypeOf(bytes: Buffer, accept: readonly string[]): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  if (found && accept.includes(found.mime)) return found.mime
  const acceptedText = accept.find(type => text.has(type))
  return acceptedText && readsAsText(bytes) ? acceptedText : undefined
}

/** Any encoding of office software; control characters other than tabs and line ends belong to no text. */
function readsAsText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 65_536)
  const control = head.some(byte => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
  return !control && !/^<(!doctype|html|svg|\?xml|script)/i.test(head.toString('utf8').trimStart())
}
