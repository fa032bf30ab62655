import { useLocation } from '@tanstack/react-router'
import { useLink } from '#design/root/navigation.tsx'
import { isActive } from '../active-verbs.ts'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress } from '../session.tsx'
import { pathOfVerb, verbs, type Verb } from '../verbs.ts'
import { OrganisationSwitcher } from './organisation-switcher.tsx'
import styles from './rail.module.css'
import { UnitFilter } from './unit-filter.tsx'
import { Wordmark } from './wordmark.tsx'

const isHere = (pathname: string, address: string, home: boolean) =>
  home ? pathname.replace(/\/$/, '') === address : pathname === address || pathname.startsWith(`${address}/`)

const VerbLink = ({ verb }: { verb: Verb }) => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  const address = at(pathOfVerb(verb))
  const here = useLocation({ select: ({ pathname }) => isHere(pathname, address, verb === 'today') })
  const active = isActive(verb)
  return (
    <li className={styles.item}>
      <a
        {...useLink(address)}
        className={styles.link}
        aria-current={here ? 'page' : undefined}
        data-inactive={active ? undefined : ''}
      >
        <span className={styles.knot} />
        {t(`shell.verb.${verb}`)}
        {!active && <span className={styles.coming}>{t('shell.inactive')}</span>}
      </a>
    </li>
  )
}

const SettingsLink = () => {
  const t = useMessages(shellMessages)
  const address = useAddress()('settings')
  const here = useLocation({ select: ({ pathname }) => isHere(pathname, address, false) })
  return (
    <a {...useLink(address)} className={styles.plain} aria-current={here ? 'page' : undefined}>
      {t('shell.settings')}
    </a>
  )
}

/** Where one is, in what organisation, for which unit, along which verb. */
export const Rail = ({ inDrawer = false }: { inDrawer?: boolean }) => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  return (
    <div className={`${styles.rail} ${inDrawer ? styles.inDrawer : ''}`}>
      {!inDrawer && <Wordmark href={at('')} />}
      <OrganisationSwitcher />
      <nav aria-label={t('shell.rail')}>
        <ul className={styles.list}>
          {verbs.map(verb => (
            <VerbLink key={verb} verb={verb} />
          ))}
        </ul>
      </nav>
      <UnitFilter />
      <div className={styles.foot}>
        <SettingsLink />
      </div>
    </div>
  )
}
