const FORM = /^限(?:责任)?公司/

/** X投资有限公司Y项目: where a name begins that would begin inside a company's form; `start` where it does not. */
export function behindForm(text: string, start: number, end: number): number {
  if (text[start] !== '限') return start
  return start + (FORM.exec(text.slice(start, Math.min(end, start + 5)))?.[0].length ?? 0)
}
