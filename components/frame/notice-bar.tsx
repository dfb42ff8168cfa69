import { type Language, type Notice, noticeText, t } from '@/lib/view'

/** What in the link was not used, and why. */
export function NoticeBar({ notices, language }: { notices: readonly Notice[]; language: Language }) {
  if (notices.length === 0) return null
  return (
    <aside className="bar" aria-label={t(language).notice.title}>
      <p className="font-semibold">{t(language).notice.title}</p>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.reason} ${notice.parameter} ${notice.value}`}>{noticeText(notice, language)}</li>
        ))}
      </ul>
    </aside>
  )
}
