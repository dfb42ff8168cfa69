import { plain } from '@/lib/extract/text'

/** A headline's letters and digits only: spaces, punctuation and the width of characters say nothing about which article it is. */
export const bareHeadline = (text: string) =>
  plain(text)
    .text.normalize('NFKC')
    .replace(/\(上接.*?版\)|[^\p{L}\p{N}]/gu, '')
