/** A choice that people have made, with everything that could have been chosen. */
export interface Example {
  document: string
  /** What speaks for and against each candidate. */
  features: readonly (readonly string[])[]
  right: readonly boolean[]
  /** Whether the choice in force is right. */
  present: boolean
  /** How often it counts. */
  times: number
}
