import { headers } from 'next/headers'
import FactNotFound from '@/app/facts/[key]/not-found'
import NotFound from '@/app/not-found'
import RegionNotFound from '@/app/regions/[code]/not-found'

/**
 * What proxy.ts answers with, and status 404, where an address names nothing: what `notFound()` shows on a page with
 * parameters is drawn by scripts only.
 */
export default async function Missing() {
  const path = (await headers()).get('x-path') ?? ''
  if (path.startsWith('/regions/')) return <RegionNotFound />
  if (path.startsWith('/facts/')) return <FactNotFound />
  return <NotFound />
}
