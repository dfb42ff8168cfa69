import type { Language } from '@/lib/view'

const texts = {
  zh: {
    company: '建设单位',
    park: '园区',
    region: '地区',
    industry: '行业',
    status: '阶段',
    completion: '竣工或投产',
    asOf: (date: string) => `截至${date}的报道`,
    mentions: '报道经过',
    mentionsLead: '每一次报道及其所述阶段，由早到晚。',
    figures: '数字',
    figuresLead: '同一指标的不同说法并列；只有标为计入合计的进入总数。',
    noFigures: '报道未载明投资或产出数字。',
    contradiction: '各篇报道说法不一',
  },
  en: {
    company: 'Company',
    park: 'Park',
    region: 'Region',
    industry: 'Industry',
    status: 'Stage',
    completion: 'Completion',
    asOf: (date: string) => `as reported ${date}`,
    mentions: 'Reports',
    mentionsLead: 'Each report and the stage it states, oldest first.',
    figures: 'Figures',
    figuresLead:
      'Different statements of the same measure stand side by side; only those marked as counted enter sums.',
    noFigures: 'No investment or output is reported.',
    contradiction: 'Reports disagree',
  },
}

export function projectCopy(language: Language) {
  return texts[language]
}
