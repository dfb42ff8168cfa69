import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** The branches of a pattern, as a tree. */
export const branchesOf = ({ source, unicode }: RegExp): AST.Alternative[] =>
  new RegExpParser().parsePattern(source, 0, source.length, { unicode }).alternatives
