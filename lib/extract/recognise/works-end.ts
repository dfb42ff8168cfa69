/** Whether 项目 or 工程 closes a name. */
export const endsWithWorks = (name: string): boolean => name.endsWith('项目') || name.endsWith('工程')

/** The name without it. */
export const withoutWorksEnd = (name: string): string => (endsWithWorks(name) ? name.slice(0, -2) : name)

/** Whether words speak of a 项目 or 工程. */
export const namesWorks = (words: string): boolean => words.includes('项目') || words.includes('工程')
