/** 0.8567 as 85.6%: cut, so that a score never looks better than it is. */
export const percent = (share: number): string =>
  // The addend makes up for shares such as 0.57, whose thousandfold is 569.999….
  `${(Math.floor(share * 1000 + 1e-6) / 10).toFixed(1)}%`
