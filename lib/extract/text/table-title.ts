const LONGEST = 40
/** 主要经济指标, 固定资产投资完成情况(1—9月), 单位:万元: what stands over a table. */
const TITLE =
  /(?:指标|情况|产量|[一总]览|清单|进[展度]|统计|数据|[^代发]表|计划|任务|项目|投资|增加值|产值|收入|头数|存栏|过货量|货运量|面积|资金|公示|完成|总额)(?:\([^()]{1,20}\))?$|^表\d|^\(?(?:计量)?单位:|^\((?:截至|截止|\d)/
const PROSE = /[,。;!?]/

/** Whether a line may be the title of the table below it. */
export const standsOver = (line: string): boolean =>
  line.length <= LONGEST && TITLE.test(line) && !PROSE.test(line)
