'use client'

/** Something in the page failed. Said in both languages, because the language may be what could not be read. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main className="page py-24">
      <h1 className="title text-3xl">页面未能载入</h1>
      <p className="mt-4">
        服务器处理这个页面时出错，数据没有改变。
        <span lang="en"> The server failed while making this page; no data was changed.</span>
      </p>
      {error.digest && <p className="mt-2 text-sm text-muted">{error.digest}</p>}
      <p className="mt-6 flex gap-3">
        <button type="button" className="button" onClick={reset}>
          重试 <span lang="en">Retry</span>
        </button>
        <a className="button" href="/">
          回到总览 <span lang="en">Overview</span>
        </a>
      </p>
    </main>
  )
}
