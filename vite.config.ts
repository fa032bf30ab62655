import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// What is read first is in these two files; the other faces load when a character needs them.
const firstFonts = /(inter-latin-wght-normal|source-serif-4-latin-wght-normal)-[^/]+\.woff2$/

const preloadFirstFonts: Plugin = {
  name: 'filrouge-preload-first-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter(file => firstFonts.test(file))
        .map(file => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
}

const tightest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/** Compressed once, here, as tightly as it goes: the server only chooses which of the three files to send. */
const compressOnce: Plugin = {
  name: 'filrouge-compress-once',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const files = Object.entries(bundle).filter(([fileName]) => /\.(js|css)$/.test(fileName))
      await Promise.all(
        files.map(async ([fileName, file]) => {
          const content = file.type === 'chunk' ? file.code : file.source
          const [br, gz] = await Promise.all([
            promisify(brotliCompress)(content, tightest),
            promisify(gzip)(content),
          ])
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: br })
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gz })
        }),
      )
    },
  },
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const entry = fileURLToPath(new URL('src/shell/main.tsx', import.meta.url))
let firstModules: Set<string> | undefined

const underEverything = /\/node_modules\/(react|react-dom|scheduler|@tanstack|intl-messageformat|@formatjs)\//

/**
 * What the entry needs at once goes into two files: left alone, each module shared with a later screen becomes a
 * file, and fifty small requests wait for one another. Mantine stands between the two and is left to the bundler,
 * because its single door makes everything in it look needed at once.
 */
function chunkOfFirstPage(id: string, modules: Modules): string | null {
  if (underEverything.test(id)) return 'foundation'
  if (id === entry) firstModules = undefined
  firstModules ??= reachedFrom(entry, modules)
  return firstModules.has(id) && !id.includes('/node_modules/') ? 'first' : null
}

function reachedFrom(id: string, modules: Modules, reached = new Set<string>()): Set<string> {
  if (reached.has(id)) return reached
  reached.add(id)
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reachedFrom(imported, modules, reached)
  return reached
}

const modernBrowsers = ['chrome123', 'firefox128', 'safari17.5']

export default defineConfig({
  root: 'src/shell',
  base: '/',
  // Contracts are types in the browser; that file says why.
  resolve: { alias: { zod: fileURLToPath(new URL('src/shell/schemas.ts', import.meta.url)) } },
  plugins: [react(), preloadFirstFonts, compressOnce],
  // With its slash: a module of ours is called /api.tsx.
  server: { proxy: { '/api/': 'http://127.0.0.1:3000', '/sign-in': 'http://127.0.0.1:3000' } },
  build: {
    outDir: '../../build/browser',
    emptyOutDir: true,
    assetsDir: 'assets',
    // A font or image inlined as data: would need an exception in the content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOfFirstPage }] },
      },
    },
    // Most of the first chunk is React, Mantine and the router, which change together and rarely.
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    target: modernBrowsers,
    cssTarget: modernBrowsers,
    modulePreload: { polyfill: false },
  },
})
