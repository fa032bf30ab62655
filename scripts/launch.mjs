// Runs before anything is installed, on whatever Node the machine has: plain JavaScript, no dependency.
// `node scripts/launch.mjs start|test|doctor|backup|restore|admin [arguments]`

const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  const french = /^fr/.test(process.env.LC_ALL || process.env.LANG || '')
  console.error(
    french
      ? `Filrouge a besoin de Node 20 ou plus récent ; cette machine a Node ${process.versions.node}. Installez une version récente depuis https://nodejs.org, puis relancez.`
      : `Filrouge needs Node 20 or newer; this machine has Node ${process.versions.node}. Install a recent version from https://nodejs.org, then run this again.`,
  )
  process.exit(1)
}

const { launch } = await import('./launch/launch.mjs')
await launch(process.argv[2] ?? 'start', process.argv.slice(3))
