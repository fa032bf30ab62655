import { expect, it } from 'vitest'
import { firstFiles } from './first-files.ts'

it('the first files are those of the entries and of what they import, once each, and nothing on demand', () => {
  const manifest = {
    'index.html': {
      file: 'main.js',
      isEntry: true,
      imports: ['_a.js', '_b.js'],
      css: ['main.css'],
      dynamicImports: ['chart'],
    },
    '_a.js': { file: 'a.js', imports: ['_b.js'] },
    '_b.js': { file: 'b.js', css: ['b.css'] },
    chart: { file: 'chart.js', imports: ['_b.js'] },
  }
  expect(firstFiles(manifest).toSorted()).toEqual(['a.js', 'b.css', 'b.js', 'main.css', 'main.js'])
})
