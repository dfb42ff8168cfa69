/** What a worker thread runs for each document. */
export { takeIn as default } from './take-in'
