import { extract, type Hints } from '@/lib/extract'

/** What is read in a short report of a banner that has this body. */
export const brief = (body: string, hints: Hints) => extract(`## 旗里的新变化\n\n本报讯 ${body}`, hints)
