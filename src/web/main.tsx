import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Frame } from './frame.tsx'
import { Look } from './look.tsx'
import './look/base.css'
import './look/frame.css'
import './look/figures.css'
import './look/pages.css'
import './look/narrow.css'

const place = document.getElementById('page')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Look>
        <Frame />
      </Look>
    </StrictMode>,
  )
}
