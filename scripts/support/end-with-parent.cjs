// Loaded into next's processes: whoever starts the dashboard may be killed without a chance to end them.
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent || !lives(parent)) process.exit(0)
  }, 500).unref()
}

function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
