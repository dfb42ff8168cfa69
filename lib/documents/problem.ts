/** A file that cannot be taken in; `message` says why and what was expected, without the file's name. */
export class DocumentProblem extends Error {
  override name = 'DocumentProblem'
}
