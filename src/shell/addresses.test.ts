import { expect, it } from 'vitest'
import { addressIn, homeOf, organisationInAddress, signInAddress } from './addresses.ts'

it('reads the organisation in the address, and only there', () => {
  expect(organisationInAddress('/o/deux-rives/settings/units')).toBe('deux-rives')
  expect(organisationInAddress('/o/deux-rives')).toBe('deux-rives')
  expect(organisationInAddress('/o/')).toBeUndefined()
  expect(organisationInAddress('/design')).toBeUndefined()
})

it('comes back to what it wrote, whatever the code', () => {
  expect(organisationInAddress(homeOf('a b/c'))).toBe('a b/c')
  expect(addressIn('k7', '')).toBe('/o/k7')
  expect(addressIn('k7', 'settings/units')).toBe('/o/k7/settings/units')
})

it('keeps where one was going through the sign-in', () => {
  expect(signInAddress('/o/k7?unit=1')).toBe('/sign-in?next=%2Fo%2Fk7%3Funit%3D1')
})
