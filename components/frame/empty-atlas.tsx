import type { Language } from '@/lib/view'

/** Shown while no edition has been written: what to do about it. */
export function EmptyAtlas({ language }: { language: Language }) {
  return (
    <section className="max-w-(--measure) py-16">
      <h1 className="title text-3xl">{language === 'zh' ? '还没有数据' : 'No data yet'}</h1>
      <p className="mt-4">
        {language === 'zh'
          ? '读入文献之后，这里会出现第一版数据。在项目文件夹里运行：'
          : 'The first edition appears here once documents have been read in. In the project’s folder, run:'}
      </p>
      <pre className="mt-3 bg-sunken px-4 py-3">
        <code>npm run seed</code>
      </pre>
    </section>
  )
}
