/** What stands between two items of a list, and nothing else: A、B和C. */
export const JOINS_ITEMS = /^(?:、|和|与|及|以及)$/
