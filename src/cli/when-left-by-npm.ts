const LOOK_MS = 500

/**
 * `npm start` passes SIGTERM to the shell that it started, and that shell to nobody: it ends, and this
 * program would go on without a parent. So, started by npm, it looks whether its parent is still there.
 */
export function whenLeftByNpm(leave: () => void): void {
  if (process.env['npm_lifecycle_event'] !== 'start') return
  const parent = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(looking)
    leave()
  }, LOOK_MS)
  looking.unref()
}
