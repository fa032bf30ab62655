import { createContext, use, type MouseEvent, type ReactNode } from 'react'

type Navigate = (href: string) => void

const Navigation = createContext<Navigate | null>(null)

/** The shell gives its router here; without one, links are ordinary links. */
export const NavigationProvider = (props: { navigate: Navigate | null; children: ReactNode }) => (
  <Navigation value={props.navigate}>{props.children}</Navigation>
)

const isOrdinaryClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** What an `<a>` needs to move inside the application without loading the page again. */
export function useLink(href: string) {
  const navigate = use(Navigation)
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!navigate || !href.startsWith('/') || event.defaultPrevented || !isOrdinaryClick(event)) return
    event.preventDefault()
    navigate(href)
  }
  return { href, onClick }
}

export const useNavigateTo = (): Navigate =>
  use(Navigation) ??
  (href => {
    window.location.assign(href)
  })
