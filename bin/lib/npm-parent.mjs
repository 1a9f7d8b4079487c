// `npm start` that is killed outright tells nobody; this watches for it, so that the program does not stay behind holding its port.

/** The scripts of package.json begin with `exec`, so our parent is npm itself and no shell that swallows its signals. */
export function whenNpmIsGone(fn) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(timer)
    fn()
  }, 500)
  timer.unref()
}
