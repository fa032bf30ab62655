const scales = [
  { unit: 'giga', size: 1e9 },
  { unit: 'mega', size: 1e6 },
] as const

/** In the unit that keeps the number short; thousands of bytes at least, rounded up: a file is never nothing. */
export function inBytes(bytes: number): { value: number; unit: 'kilo' | 'mega' | 'giga' } {
  const scale = scales.find(({ size }) => bytes >= size)
  return scale
    ? { value: bytes / scale.size, unit: scale.unit }
    : { value: Math.ceil(bytes / 1000), unit: 'kilo' }
}
