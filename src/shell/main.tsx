import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

async function firstComponent() {
  if (import.meta.env.DEV && window.location.pathname.startsWith('/design')) {
    const { DesignPage } = await import('./design-page/design-page.tsx')
    return <DesignPage />
  }
  return <App />
}

const place = document.getElementById('root')
if (place) createRoot(place).render(await firstComponent())
