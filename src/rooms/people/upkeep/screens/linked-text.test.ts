import { describe, expect, it } from 'vitest'
import { linkedText } from './linked-text.ts'

const linksOf = (text: string) => linkedText(text).flatMap(piece => (piece.link ? [piece.text] : []))

describe('the addresses in a text', () => {
  it('are found, and nothing of the text is lost', () => {
    const text =
      'Bonjour,\n\nhttp://localhost:3000/join/abc-_9\n\nÀ bientôt (https://filrouge.example/?a=b&c=d).'
    expect(linksOf(text)).toEqual(['http://localhost:3000/join/abc-_9', 'https://filrouge.example/?a=b&c=d'])
    expect(
      linkedText(text)
        .map(piece => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('are only addresses of the web', () => {
    expect(linksOf('javascript:alert(1) data:text/html,x mailto:zoe@exemple.fr https://')).toEqual([])
    expect(linkedText('')).toEqual([])
  })
})
