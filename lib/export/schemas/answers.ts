import { z } from 'zod'
import { count } from './parts'
import { means } from './texts'

/** What is around the items in an answer. */
const editionOf = z
  .strictObject({
    number: z.int().min(1),
    createdAt: z.iso.datetime(),
    newest: z.int().min(1).meta(means('最新一版的编号', 'Number of the newest edition')),
  })
  .meta({ id: 'AnsweredEdition', ...means('数据取自哪一版', 'The edition that the answer was read from') })

/** A page of a list. */
export function pageSchema(item: z.ZodType, id: string) {
  return z
    .strictObject({
      edition: editionOf,
      total: count
        .nullable()
        .meta(means('总条数；只在第一页给出', 'How many there are; on the first page only, else null')),
      items: z.array(item),
      next: z.string().nullable().meta(means('下一页的地址', 'Address of the next page; null on the last')),
    })
    .meta({ id, ...means('一页', 'A page of the list') })
}

/** One item. */
export function oneSchema(item: z.ZodType, id: string) {
  return z.strictObject({ edition: editionOf, item }).meta({ id, ...means('一条', 'One item') })
}

export const problemSchema = z
  .strictObject({
    type: z.string().meta(means('问题类别，附说明的地址', 'Kind of problem; the address explains it')),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(z.strictObject({ parameter: z.string(), value: z.string(), detail: z.string() }))
      .optional()
      .meta(means('有误的参数', 'Parameters that were wrong')),
  })
  .meta({ id: 'Problem', ...means('错误（RFC 9457）', 'An error (RFC 9457)') })
