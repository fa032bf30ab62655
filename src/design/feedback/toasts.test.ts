import { afterEach, expect, it, vi } from 'vitest'
import { dismissToast, shownToasts, subscribeToToasts, toast } from './toasts.ts'

afterEach(() => {
  for (const { id } of shownToasts()) dismissToast(id)
})

it('shows what was said, in order, and tells those who watch', () => {
  const heard = vi.fn()
  const stop = subscribeToToasts(heard)
  toast('one')
  toast('two')
  expect(shownToasts().map(({ message }) => message)).toEqual(['one', 'two'])
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  toast('three')
  expect(heard).toHaveBeenCalledTimes(2)
})

it('never piles up more than three, and lets the oldest go', () => {
  for (const message of ['one', 'two', 'three', 'four']) toast(message)
  expect(shownToasts().map(({ message }) => message)).toEqual(['two', 'three', 'four'])
})

it('keeps what can be undone with its message', () => {
  const undo = vi.fn()
  toast('deleted', { undo })
  shownToasts()[0]?.undo?.()
  expect(undo).toHaveBeenCalledOnce()
})
