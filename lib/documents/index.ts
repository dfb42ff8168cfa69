/** Bytes → text and what is known of it: encodings, front matter, limits. */
export { decode } from './decode'
export { documentFrom, hintsOf, LARGEST, type ReadDocument, TOO_LARGE } from './from-bytes'
export { type FrontMatter, frontMatter } from './front-matter'
export { DocumentProblem } from './problem'
