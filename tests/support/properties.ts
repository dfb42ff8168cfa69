/**
 * The same examples in every run, so that a run that failed can be repeated elsewhere. `FC_SEED=random` looks for new
 * ones; a number repeats the run that printed it.
 */
import fc from 'fast-check'

const { FC_SEED = '20261121' } = process.env

if (FC_SEED !== 'random') {
  const seed = Number(FC_SEED)
  if (!Number.isInteger(seed)) throw new Error(`FC_SEED=${FC_SEED}: expected "random" or a whole number`)
  fc.configureGlobal({ seed })
}
