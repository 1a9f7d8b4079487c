// `npm start` that is killed outright tells nobody; this watches for it, so that the program does not stay behind holding its port.

import { readFileSync } from 'node:fs'

export function whenNpmIsGone(fn) {
  if (!process.env.npm_lifecycle_event) return
  const [parent, grandparent] = [process.ppid, parentOf(process.ppid)]
  const throughShell = /^(sh|dash|bash|ash|zsh)$/.test(nameOf(parent))
  const timer = setInterval(() => {
    if (process.ppid === parent && (!throughShell || parentOf(parent) === grandparent)) return
    clearInterval(timer)
    fn()
  }, 500)
  timer.unref()
}

/** /proc/PID/stat reads `PID (name) state parent …`; the name may hold anything. */
function parentOf(pid) {
  const stat = statOf(pid)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function nameOf(pid) {
  const stat = statOf(pid)
  return stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
}

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
