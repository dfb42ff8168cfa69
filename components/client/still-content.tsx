'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { takeStill } from '@/components/frame/still-store'

/** HTML of the first answer, kept for when the reader comes back to it within the same visit. */
const seen = new Map<string, string>()

interface Props {
  from?: string
  keep?: string
  children?: ReactNode
}

/**
 * The other end of `Still`. On the server it renders what was kept; in the browser it adopts the HTML that the server has
 * sent. Content that comes as children is rendered as usual.
 */
export function StillContent(props: Props) {
  const [first] = useState(props)
  if (props.keep !== undefined && props.keep !== first.keep)
    return <StillContent key={props.keep} {...props} />
  const { from, children } = props.keep === undefined ? props : first
  if (from === undefined) return <div key="live">{children}</div>
  if (typeof window === 'undefined') return <div data-still={from}>{takeStill(from)}</div>
  return <Adopted key={from} from={from} />
}

function Adopted({ from }: { from: string }) {
  const [html] = useState(
    () => seen.get(from) ?? document.querySelector(`[data-still="${from}"]`)?.innerHTML ?? '',
  )
  useEffect(() => {
    seen.set(from, html)
  }, [from, html])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server has rendered, word by word
  return <div data-still={from} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}
