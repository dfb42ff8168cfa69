'use client'
import { useEffect } from 'react'

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])

/**
 * Keys of a presentation, as presenters' remote controls send them. Slides are sections of the page with links between
 * them: without this, the links turn them.
 */
export function Presenter({ black }: { black: string }) {
  useEffect(() => {
    const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')]
    const current = () => {
      const middle = innerHeight / 2
      const at = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > middle)
      return at < 0 ? slides.length - 1 : at
    }
    const show = (index: number) => {
      const slide = slides[Math.max(0, Math.min(slides.length - 1, index))]
      if (!slide) return
      for (const open of document.querySelectorAll('.slide-evidence[open]')) open.removeAttribute('open')
      history.replaceState(history.state, '', `#${slide.id}`)
      slide.scrollIntoView()
    }
    const dark = document.getElementById('blackout')
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target as Element
      const { key } = event
      // A focused link or summary keeps its own keys.
      if (target.closest('a, summary, button') && (key === 'Enter' || key === ' ')) return
      // Within a long list of sentences, arrows scroll.
      if (target.closest('.slide-sentences') && key.startsWith('Arrow')) return
      const evidence = slides[current()]?.querySelector<HTMLDetailsElement>('.slide-evidence')
      if (FORWARD.has(key)) show(current() + 1)
      else if (BACK.has(key)) show(current() - 1)
      else if (key === 'Home') show(0)
      else if (key === 'End') show(slides.length - 1)
      else if (key === 'e' || key === 'E') evidence?.toggleAttribute('open')
      else if (key === 'b' || key === 'B' || key === '.') dark?.toggleAttribute('hidden')
      else if (key === 'f' || key === 'F') fullScreen()
      else if (key === 'Escape') evidence?.removeAttribute('open')
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [])
  return (
    <div id="blackout" className="blackout" hidden role="status">
      <span className="sr-only">{black}</span>
    </div>
  )
}

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen?.()
  // WeChat's browser has none: the page is shown as it is.
  else document.documentElement.requestFullscreen?.().catch(() => {})
}
