import { bundled } from '@/scripts/support/bundled'
import type * as Reader from './take-in'

/** Address of `take-in.ts` as plain JavaScript, for threads. */
export const readerFile = () => bundled('seeds/take-in.ts')

/** The same, loaded. */
export async function loadReader(): Promise<typeof Reader> {
  return import(/* @vite-ignore */ await readerFile())
}
