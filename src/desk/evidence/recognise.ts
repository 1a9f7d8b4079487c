/**
 * Tells a page from what sites show instead of it: login walls, "not found" with status 200, the home page, consent and robot walls, empty
 * shells that only a browser's scripts would fill. A doubt is only a doubt: whoever knows better keeps the copy and says why.
 */

import { getDomain } from 'tldts-icann'
import type { Doubt } from './types.ts'

export interface Seen {
  asked: string
  final: string
  status: number
  title: string
  headings: string
  /** All text that is shown. */
  visible: string
  /** What is left when menus and the like are gone. */
  readable: string
  hasPasswordField: boolean
  scripts: number
  /** What stands in noscript. */
  noscript: string
  /** The raw beginning of the page, for the marks that robot walls leave. */
  head: string
}

/** Real articles are longer than the walls in front of them. */
const short = 1_200
const tiny = 250

const challenge = /cf-chl|challenge-platform|_cf_chl_opt|captcha-delivery\.com|px-captcha|perimeterx|ddos-guard|__ddg|sgcaptcha|aws-waf|awswaf|datadome|incapsula|_Incapsula_Resource|g-recaptcha|h-captcha|turnstile/i
const challengeWords = /just a moment|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|attention required|unusual traffic|access (?:to this page has been )?denied|request blocked|bitte bestätigen sie, dass sie ein mensch|vérifi\w+ que vous êtes humain|verifica que eres (?:un )?humano/i
const notFound = /(?:^|\b)(?:404|page (?:was |is |could )?not (?:be )?found|not found|page (?:does ?n[o']t|no longer) exists?|(?:article|page|content|story|video) (?:is )?(?:not|no longer) available|this (?:page|content) isn['’]t available|nothing (?:was )?found|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|nie znaleziono strony|страница не найдена|сторінку не знайдено|sayfa bulunamadı|ページが見つかりません|页面(?:不存在|未找到)|الصفحة غير موجودة)/i
const login = /\b(?:log ?in|sign ?in|sign ?on|log ?on|anmelden|einloggen|connexion|connectez-vous|iniciar sesión|inicia sesión|accedi|entrar|inloggen|zaloguj|войти|увійти|giriş yap|ログイン|登录|登入|تسجيل الدخول)\b|(?:subscribe|register|create an account) to (?:continue|read|view)|you must (?:be logged in|log in|sign in)|log ?in to (?:continue|see|view)/i
const loginAddress = /\/(?:log-?in|sign-?in|signin|auth|sso|accounts?\/login|session\/new|oauth|users\/sign_in|anmelden)(?:[/?.#]|$)/i
const consent = /cookie|consent|before you continue|we value your privacy|we use cookies|datenschutz|zustimmen|accepter|consentement|aceptar/i
const consentAddress = /^https?:\/\/consent\.|\/consent(?:[/?]|$)|[?&]consent/i
const needsScript = /enable javascript|javascript is (?:disabled|required|not available)|requires javascript|turn on javascript|need to enable javascript|activate javascript|javascript aktivieren|activer javascript|activar? javascript/i

export function recognise(seen: Seen): Doubt | null {
  const { readable, visible, title, headings, status } = seen
  const length = Math.max(readable.length, Math.min(visible.length, short * 4))
  const names = `${title}\n${headings}`
  if (length < short && (challengeWords.test(`${names}\n${visible}`) || (challenge.test(seen.head) && length < tiny * 2))) return 'challenge'
  if (status === 404 || status === 410 || status === 451) return 'gone'
  if (status === 401 || status === 403 || status === 407) return 'login-wall'
  if (isLoginWall(seen, length, names)) return 'login-wall'
  if (consentAddress.test(seen.final) && seen.final !== seen.asked) return 'consent-wall'
  if (notFound.test(title) || (length < short && notFound.test(`${headings}\n${visible.slice(0, 400)}`))) return 'not-found-page'
  if (isHomePage(seen)) return 'home-page'
  if (length < short && visible.length < short && needsScript.test(`${seen.noscript}\n${visible}`)) return 'needs-script'
  if (visible.length < short && consent.test(names) && consent.test(visible)) return 'consent-wall'
  if (visible.length < 40) return seen.scripts > 0 ? 'needs-script' : 'empty'
  return null
}

function isLoginWall({ asked, final, hasPasswordField, visible }: Seen, length: number, names: string): boolean {
  const wantedLogin = loginAddress.test(new URL(asked).pathname + new URL(asked).search)
  if (wantedLogin) return false
  if (loginAddress.test(new URL(final).pathname)) return true
  if (hasPasswordField && (length < short || login.test(names))) return length < short * 2
  return length < short && (login.test(names) || /(?:log ?in|sign ?in|subscribe|register) to (?:continue|read|view|see)|you must (?:be logged in|log in|sign in)/i.test(visible))
}

/** Asked for a page, and sent to the front door of the same site. */
function isHomePage({ asked, final }: Seen): boolean {
  const [from, to] = [new URL(asked), new URL(final)]
  const wasDeep = from.pathname.replace(/\/(?:index\.\w+)?$/, '') !== '' || from.search !== ''
  const isFront = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(to.pathname) && to.search === ''
  return wasDeep && isFront && from.href !== to.href && from.pathname !== to.pathname && getDomain(from.href) === getDomain(to.href)
}
