import { describe, expect, it } from 'vitest'
import { judgePassword } from './password-strength.ts'

const refusalOf = (password: string, words: string[] = []): string | undefined =>
  judgePassword(password, words).refusal?.replace('people.sign-in.refusal.password-', '')

describe('the judgement of a password', () => {
  it.each([
    'motdepasse1',
    'Motdepasse123',
    'azertyuiop123',
    'jetaime1234',
    'password1234',
    'qwertyuiop1',
    'iloveyou12345',
    'M0td3p@sse!!',
    '1234567890123',
    'aaaaaaaaaaaaaa',
    'Marseille13013',
  ])('refuses what is on the lists of leaked passwords, in both languages: %s', password => {
    expect(refusalOf(password)).toBe('too-guessable')
  })

  it('refuses what is short, however odd', () => {
    expect(refusalOf('k7#Qz!9')).toBe('too-short')
  })

  it.each(['durandamelie1', 'logisduval2026', 'filrouge2026!', 'amelie.durand@'])(
    'refuses what is made of words that anybody would try first: %s',
    password => {
      expect(refusalOf(password, ['Amélie Durand', 'amelie.durand@logis.example', 'Logis du Val'])).toBe(
        'too-guessable',
      )
    },
  )

  it.each(['quatre-chevaux-sous-la-pluie', 'correct horse battery staple', 'xK9#mq2$Lw8z'])(
    'accepts what holds: %s',
    password => {
      expect(refusalOf(password, ['Amélie Durand'])).toBeUndefined()
    },
  )
})
