import type { Metadata } from 'next'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: '旗图 Banner Atlas · 503', robots: { index: false } }

/** Shown in place of every page while the database does not answer. */
export default async function Unavailable({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const parameters = await searchParams
  const english = parameters.lang === 'en'
  return (
    <main className="page max-w-(--measure) py-24">
      <p className="title text-xl">{english ? 'Banner Atlas' : '旗图'}</p>
      <h1 className="title mt-8 text-3xl">
        {english ? 'The data cannot be reached at the moment' : '暂时读不到数据'}
      </h1>
      <p className="mt-4">
        {english
          ? 'The database does not answer. Your link is right and will work again; nothing has been lost.'
          : '数据库没有应答。链接没有错，稍后即可打开；数据没有丢失。'}
      </p>
      {/* Asks for the same address again. */}
      <form method="get" className="mt-6">
        {Object.entries(parameters).map(
          ([name, value]) =>
            value !== undefined && (
              <input key={name} type="hidden" name={name} value={[value].flat().join('~')} />
            ),
        )}
        <button type="submit" className="button">
          {english ? 'Try again' : '重试'}
        </button>
      </form>
    </main>
  )
}
