import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Entrance } from './entrance.tsx'
import { Speaking } from './words/speaking.tsx'
import './look/base.css'
import './look/frame.css'
import './look/figures.css'
import './look/pages.css'
import './look/sign-in.css'
import './look/narrow.css'
import './look/today.css'
import './look/desk.css'
import './look/bulletin.css'
import './look/big-screen.css'
import './look/settings.css'
import './look/rectification.css'
import './look/print.css'

const House = lazy(() => import('./house.tsx').then((it) => ({ default: it.House })))

/** A No of the server is an answer, not a reason to ask again. */
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 2_000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

const place = document.getElementById('page')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Speaking>
          <Entrance>
            <Suspense>
              <House />
            </Suspense>
          </Entrance>
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  )
}
