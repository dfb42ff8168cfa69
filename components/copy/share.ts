import type { Language } from '@/lib/view'

/** Texts of the share dialog and of what it leads to. */
const texts = {
  zh: {
    share: '分享',
    title: '分享当前视图',
    pinned: (n: number) => `链接，固定在第${n}版`,
    pinnedHint: '以后打开仍是今天的数字；有新数据时页面会说明。',
    live: '随数据更新的链接',
    copy: '复制',
    copied: '已复制',
    short: '短链接',
    makeShort: '生成短链接',
    system: '用系统分享…',
    pictures: '图片',
    poster: '长图海报（PNG）',
    posterHint: '带标题、筛选、版次、来源和二维码，适合微信转发。',
    qr: '二维码',
    qrAlt: '当前视图链接的二维码',
    charts: { map: '地图', ranking: '排名', industries: '分行业', stages: '建设阶段' },
    embed: '嵌入代码',
    embedOf: (chart: string) => `嵌入：${chart}`,
    present: '演示',
    addToDeck: '加入演示列表',
    print: '打印或存为 PDF',
    more: '演示与打印',
    unpinned: '去掉版次',
  },
  en: {
    share: 'Share',
    title: 'Share this view',
    pinned: (n: number) => `Link, pinned to edition ${n}`,
    pinnedHint: 'Shows today’s figures whenever it is opened, and says when there are newer ones.',
    live: 'Link that follows the data',
    copy: 'Copy',
    copied: 'Copied',
    short: 'Short link',
    makeShort: 'Make a short link',
    system: 'Share with …',
    pictures: 'Pictures',
    poster: 'Poster (PNG)',
    posterHint: 'With title, filters, edition, sources and a QR code.',
    qr: 'QR code',
    qrAlt: 'QR code of the link to this view',
    charts: { map: 'Map', ranking: 'Ranking', industries: 'Industries', stages: 'Stages' },
    embed: 'Embed',
    embedOf: (chart: string) => `Embed: ${chart}`,
    present: 'Present',
    addToDeck: 'Add to the presentation',
    print: 'Print or save as PDF',
    more: 'Present and print',
    unpinned: 'Without edition',
  },
}

export function shareCopy(language: Language) {
  return texts[language]
}
