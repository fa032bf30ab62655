/** `organisation/xx/file`: two characters of the file's random end spread the files over 256 folders. */
export const keyOf = (organisationId: string, fileId: string): string =>
  `${organisationId}/${fileId.slice(-2)}/${fileId}`

const shape = /^[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/

/** @throws on anything that `keyOf` does not make, a way out of the folder included */
export function checkKey(key: string): string {
  if (!shape.test(key)) throw new TypeError('not the key of a stored file')
  return key
}

/** The organisation and the file that a key stands for; undefined for what this application did not store. */
export function partsOf(
  key: string,
): { readonly organisationId: string; readonly fileId: string } | undefined {
  const [organisationId, , fileId] = key.split('/')
  return shape.test(key) && organisationId && fileId ? { organisationId, fileId } : undefined
}
