import type { ReactNode } from 'react'
import { useLink } from '../root/navigation.tsx'
import styles from './text-link.module.css'

export const TextLink = (props: { href: string; children: ReactNode }) => (
  <a {...useLink(props.href)} className={styles.link}>
    {props.children}
  </a>
)
