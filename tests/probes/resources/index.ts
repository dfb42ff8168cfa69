import { reserves } from './reserves'
import { reservesListed } from './reserves-listed'

/** What lies in the ground. */
export const RESOURCES = [reserves, reservesListed]
