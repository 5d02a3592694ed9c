import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Entrance } from './entrance.tsx'
import { Frame } from './frame.tsx'
import { Look } from './look.tsx'
import { Speaking } from './words/speaking.tsx'
import './look/base.css'
import './look/frame.css'
import './look/figures.css'
import './look/pages.css'
import './look/narrow.css'
import './look/today.css'

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
          <Look>
            <Entrance>
              <Frame />
            </Entrance>
          </Look>
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  )
}
