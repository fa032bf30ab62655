import { TextLink } from '../action/text-link.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './breadcrumb.module.css'

/** The way from the top to here; the place itself is the title of the page and is not repeated. */
export const Breadcrumb = (props: { path: readonly { label: string; href: string }[] }) => {
  const words = useDesignWords()
  return (
    <nav aria-label={words.say('design.breadcrumb.label')}>
      <ol className={styles.list}>
        {props.path.map(({ label, href }) => (
          <li key={href}>
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
