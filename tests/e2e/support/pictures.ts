import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** The size of a PNG and what the QR code in it says; null where there is none to be read. */
export function readPicture(body: Buffer): { width: number; height: number; code: string | null } {
  const { data, width, height } = PNG.sync.read(body)
  return { width, height, code: jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null }
}
