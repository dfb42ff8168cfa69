import { formatCount } from '../format'
import type { Language } from '../types'

export interface StageRow {
  /** A `Status`. */
  key: string
  label: string
  projects: number
}

/** Stages in which something is being built or runs; counted together because the steps between them are short. */
const BUILDING: readonly string[] = ['started', 'construction', 'commissioning']
const RUNNING: readonly string[] = ['operational', 'completed']

/**
 * How far the projects have come, in one sentence: 46个项目中，21个在建，15个已投产或建成. Stages without projects are
 * left out, and so are projects whose stage no report states.
 */
export function statusTitle(rows: readonly StageRow[], language: Language): string {
  const total = rows.reduce((sum, { projects }) => sum + projects, 0)
  if (total === 0) return language === 'zh' ? '当前条件下没有项目' : 'No projects in this selection'
  const count = (stages: readonly string[]) =>
    rows.filter(({ key }) => stages.includes(key)).reduce((sum, { projects }) => sum + projects, 0)
  const building = count(BUILDING)
  const running = count(RUNNING)
  const ahead = count(['signed', 'planned'])
  const clause = (n: number, zh: string, en: string) =>
    n === 0
      ? []
      : [language === 'zh' ? `${formatCount(n, language)}个${zh}` : `${formatCount(n, language)} ${en}`]
  const clauses = [
    ...clause(building, '在建', 'under construction'),
    ...clause(running, '已投产或建成', 'in operation or completed'),
    ...clause(ahead, '处于签约和前期阶段', 'agreed or planned'),
  ]
  if (clauses.length === 0) {
    return language === 'zh'
      ? `${formatCount(total, language)}个项目，报道未载明建设阶段`
      : `${plural(total, language)}, stage not reported`
  }
  return language === 'zh'
    ? `${formatCount(total, language)}个项目中，${clauses.join('，')}`
    : `Of ${plural(total, language)}, ${clauses.join(', ')}`
}

function plural(count: number, language: Language): string {
  return `${formatCount(count, language)} ${count === 1 ? 'project' : 'projects'}`
}
