import type { Language } from '@/lib/view'

/** Texts of the presenter's mode and of the list of views to present. */
const texts = {
  zh: {
    title: '演示',
    slide: (n: number, of: number) => `第${n}页，共${of}页`,
    previous: '上一页',
    next: '下一页',
    evidence: '原句',
    evidenceTitle: '本页数字的部分原句',
    evidenceAll: '全部原句',
    noEvidence: '本页没有可列出的原句。',
    exit: '退出演示',
    keys: '← → 空格 翻页 · E 原句 · B 黑屏 · F 全屏 · Esc 关闭',
    scan: '扫码打开本视图',
    black: '黑屏；按 B 恢复',
    none: '没有可演示的视图。',
    gone: (id: string) => `没有这个短链接：${id}`,
    deck: '演示列表',
    deckLead: '列表保存在网址里：复制链接即可在会场打开。按顺序演示，每个视图保持各自的数据版次。',
    start: '开始演示',
    up: '上移',
    down: '下移',
    remove: '移除',
    add: '加入列表',
    addLabel: '再加一个视图：粘贴它的链接',
    empty: '列表是空的。在任一视图的「分享」里选择「加入演示列表」，或在下面粘贴链接。',
    link: '列表的链接',
    view: '打开视图',
  },
  en: {
    title: 'Presentation',
    slide: (n: number, of: number) => `Slide ${n} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    evidence: 'Sentences',
    evidenceTitle: 'Some of the sentences behind this slide',
    evidenceAll: 'All sentences',
    noEvidence: 'No sentences to list for this slide.',
    exit: 'Leave',
    keys: '← → Space turn · E sentences · B black · F full screen · Esc close',
    scan: 'Scan to open this view',
    black: 'Black screen; B brings it back',
    none: 'No views to present.',
    gone: (id: string) => `No such short link: ${id}`,
    deck: 'Views to present',
    deckLead:
      'The list is kept in the address: copy the link and open it in the meeting. Views are shown in this order, each in its own edition.',
    start: 'Start',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    add: 'Add',
    addLabel: 'Add a view: paste its link',
    empty:
      'The list is empty. Choose “Add to the presentation” under “Share” on any view, or paste a link below.',
    link: 'Link of the list',
    view: 'Open the view',
  },
}

export function presentCopy(language: Language) {
  return texts[language]
}
