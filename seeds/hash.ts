import { readFile } from 'node:fs/promises'
import { LARGEST } from '@/lib/documents'
import { hashOf } from '@/lib/store/write'
import type { FoundFile } from './files'

/** Hashes of the files' bytes. Files that are too large or cannot be read have none: taking them in says why. */
export async function hashFiles(files: readonly FoundFile[]): Promise<Map<FoundFile, string>> {
  const hashes = new Map<FoundFile, string>()
  for (const file of files) {
    if (file.size > LARGEST) continue
    try {
      hashes.set(file, hashOf(await readFile(file.path)))
    } catch {}
  }
  return hashes
}
