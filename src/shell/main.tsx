import { createRoot } from 'react-dom/client'

const place = document.getElementById('root')
if (place && import.meta.env.DEV && window.location.pathname.startsWith('/design')) {
  const { DesignPage } = await import('./design-page/design-page.tsx')
  createRoot(place).render(<DesignPage />)
}
