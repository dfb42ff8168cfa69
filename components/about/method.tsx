import { aboutCopy } from '@/components/copy/about'
import { linkTo } from '@/components/link'
import type { View } from '@/lib/view'

/** How a figure comes about, step by step. */
export function Method({ view }: { view: View }) {
  const copy = aboutCopy(view.language)
  const more: Record<number, readonly [href: string, label: string]> = {
    0: [linkTo('/sources', view), copy.sources],
    1: [linkTo('/about/quality', view), copy.pages.quality],
    4: [linkTo('/about/editions', view), copy.pages.editions],
  }
  return (
    <ol className="steps mt-3 max-w-3xl">
      {copy.steps.map(([name, text], i) => (
        <li key={name}>
          <strong>{name}</strong>
          <p>
            {text}
            {more[i] && (
              <>
                {' '}
                <a href={more[i][0]}>{more[i][1]}</a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
