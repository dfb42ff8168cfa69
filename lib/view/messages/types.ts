/** The shape of the dictionary: the Chinese one sets the keys, every other must have the same. */
import type { zh } from './zh'

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> }

export type Messages = Widen<typeof zh>
