/** Before a number: it is a level that was reached. */
const LEVEL =
  /(?:达到?|突破|增至|增加到|增长到|提高到|提升到|提升至|上升到|发展到|扩大到|稳定在|超过|保持在|位居|有)(?:了|约|近)*$/

/** 五年累计完成, 四年共: added up over the years that a report looks back on. */
const SUMMED = /累计|累积|合计|总共|共(?!预算|财政)|[三四五]年(?:来)?(?:完成|实现|投|上缴)/

/** Whether the words before a figure tell a level that was reached (达到, 增至), not what was done in a time. */
export const isLevel = (own: string): boolean => LEVEL.test(own)

/** Whether the words before a figure tell that it was added up over several years. */
export const isSummed = (own: string): boolean => SUMMED.test(own)
