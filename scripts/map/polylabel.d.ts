declare module 'polylabel' {
  /** The point inside the polygon (outer ring, then holes) that is farthest from its border, to the given precision. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number }
}
