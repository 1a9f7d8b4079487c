/** On a small screen what stands beside a text is a line at the foot of the window until it is opened. */

export function settleAside(workspace: Element | null): void {
  workspace?.classList.add('is-live')
  const fold = workspace?.querySelector<HTMLDetailsElement>('.aside-fold')
  const small = matchMedia('(max-width: 63.99rem)')
  const settle = () => fold && (fold.open = !small.matches)
  small.addEventListener('change', settle)
  settle()
}
