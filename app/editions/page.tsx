import { permanentRedirect } from 'next/navigation'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Where the list of editions was before; links to it stay good. */
export default async function Editions({ searchParams }: Props) {
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  )
  permanentRedirect(`/about/editions${query.size > 0 ? `?${query}` : ''}`)
}
