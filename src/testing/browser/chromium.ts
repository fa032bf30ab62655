import { chromium, type Browser } from 'playwright-core'
import { unpackChromium } from './unpack.ts'

/**
 * The browser speaks to this machine only: every other name is unknown to it, so that a page which asks something
 * of a third party is seen to fail here, and not at a respondent's.
 */
const onlyThisMachine =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1'

const flags = [
  onlyThisMachine,
  // Root in a container has no user namespace to build a sandbox with; the pages visited are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--font-render-hinting=none',
]

/** Always the browser of the lock file, never the one of the machine: what passes here passes everywhere. */
export async function launchChromium(cacheRoot?: string): Promise<Browser> {
  const unpacked = await unpackChromium(cacheRoot)
  return chromium.launch({
    executablePath: unpacked.executable,
    args: flags,
    // The environment is ours from end to end: no proxy, no TMPDIR, no font setting of the machine comes in.
    env: {
      HOME: unpacked.home,
      PATH: '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      FONTCONFIG_FILE: unpacked.fontsConfiguration,
      LD_LIBRARY_PATH: unpacked.libraries,
    },
  })
}
