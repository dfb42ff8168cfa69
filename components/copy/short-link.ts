import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '短链接',
    lead: (n: number) => `打开的是第${n}版数据；有新数据时页面会说明，可一键换到最新版。`,
    label: '短链接',
    back: '返回原视图',
    qr: '短链接的二维码',
    slow: '短链接生成太频繁',
    slowText: (seconds: number) =>
      `每个地址每分钟最多生成20个短链接。请等${seconds}秒再试；页面上的完整链接随时可以复制。`,
    bad: '不能为这个地址生成短链接',
    badText: '只能为本站的页面生成短链接：to 应为以 / 开头的站内地址，例如 /?in=150600。',
    missing: '没有这个短链接',
    missingText: '请检查链接是否复制完整；短链接共12个字母或数字。',
    home: '打开总览',
  },
  en: {
    title: 'Short link',
    lead: (n: number) =>
      `Opens edition ${n} of the data; the page says when there is a newer one and offers it.`,
    label: 'Short link',
    back: 'Back to the view',
    qr: 'QR code of the short link',
    slow: 'Too many short links',
    slowText: (seconds: number) =>
      `An address can make 20 short links a minute. Try again in ${seconds} seconds; the full link on the page can be copied at any time.`,
    bad: 'No short link for this address',
    badText:
      'Short links lead to screens of this site only: to should be an address that begins with /, such as /?in=150600.',
    missing: 'No such short link',
    missingText: 'Check whether the link was copied completely; it ends with 12 letters or digits.',
    home: 'Open the overview',
  },
}

export function shortLinkCopy(language: Language) {
  return texts[language]
}
