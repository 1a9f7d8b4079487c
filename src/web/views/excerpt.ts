/** The beginning of a long text, cut between characters as people see them. */

const longest = 600

export function excerpt(text: string, length = longest): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const whole = new Intl.Segmenter().segment(text).containing(length)
  return `${whole && whole.index < length ? text.slice(0, whole.index) : cut}…`
}
