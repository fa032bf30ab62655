const narrow = '\u202f'
const noBreak = '\u00a0'

/**
 * Sets French sentences as a French printer would: narrow no-break space before ; ! ? %, no-break space before a
 * colon and inside guillemets, curly apostrophes. Authors type plain spaces. ICU arguments in braces are left alone.
 */
export function setInFrench(sentence: string): string {
  return sentence
    .replaceAll(/ ([;!?%€])/g, `${narrow}$1`)
    .replaceAll(/ :/g, `${noBreak}:`)
    .replaceAll(/« /g, `«${noBreak}`)
    .replaceAll(/ »/g, `${noBreak}»`)
    .replaceAll(/(\p{L})'(\p{L})/gu, '$1’$2')
}
