/** What stands behind a number with which its clause ends: 300种以上。 */
export const CLOSES_CLAUSE = /^(?:以上|左右)?(?:$|[,。;、)])/
