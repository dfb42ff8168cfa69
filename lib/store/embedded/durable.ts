import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes everything in a folder through to the disk. PGlite never does: after a power cut its data could be older
 * than what it acknowledged. Files that vanish meanwhile are passed over.
 */
export async function syncFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  const queue = [folder, ...paths]
  const worker = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) await syncOne(path)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}

async function syncOne(path: string): Promise<void> {
  try {
    const file = await open(path, 'r')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    // Windows syncs neither folders nor files opened for reading.
    if (
      !['ENOENT', 'EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')
    )
      throw error
  }
}
