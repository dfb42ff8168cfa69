/** Files → text and what is known of it: encodings, front matter, limits. */
export { decode } from './decode'
export { type FrontMatter, frontMatter } from './front-matter'
export { DocumentProblem } from './problem'
export { documentFrom, hintsOf, LARGEST, type ReadDocument, readDocument } from './read'
