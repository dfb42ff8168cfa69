const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The text of the first `length` code units: one piece in memory, where parts added up would be a chain of them. */
export const textOf = (codes: Uint16Array, length: number): string => utf16.decode(codes.subarray(0, length))
