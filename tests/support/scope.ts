import type { Scope } from '@/lib/store/read'
import { DEFAULT_VIEW } from '@/lib/view'

/** No condition at all: what a URL without parameters asks for. */
export const ALL: Scope = DEFAULT_VIEW
