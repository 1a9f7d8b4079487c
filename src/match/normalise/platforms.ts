/** Where a message was posted or passed on, by its links and marks, and what that place is called where people write of it: articles say “a tweet”, “a Facebook post”, “a message on WhatsApp”. */
import { foldWord } from './characters.ts'

interface Platform { marks: RegExp, names: string }

const platforms: Platform[] = [
  {
    marks: /\b(?:t\.co|twitter\.com|x\.com)\/|(?<![\p{L}\p{N}_.@])@\w{2,15}(?![\w@]|\.\w)|(?<![\p{L}\p{N}_&/])#\p{L}[\p{L}\p{M}\p{N}_]/iu,
    names: 'twitter tweet tweets tweeted tweeting retweet retweeted x tuit tuits tuiteó tuitear tuite tuíte tuítes tweeté tweetet getwittert twitteó twittato twitta твиттер твиттере твит твита твиты твіт твіттер تويتر تغريدة تغريدات توییتر توییت ٹویٹر ٹویٹ ट्विटर ट्वीट टविटर টুইটার টুইট ட்விட்டர் ட்வீட் ట్విట్టర్ ట్వీట్ ಟ್ವಿಟರ್ ട്വിറ്റർ ટ્વિટર ट्विट ਟਵਿੱਟਰ ทวิตเตอร์ ทวีต ツイッター ツイート 推特 推文 트위터 트윗 טוויטר ציוץ'
  },
  {
    marks: /\b(?:facebook\.com|fb\.com|fb\.watch|fb\.me)\//iu,
    names: 'facebook fb फेसबुक ফেসবুক ஃபேஸ்புக் ఫేస్బుక్ ફેસબુક ಫೇಸ್ಬುಕ್ ഫേസ്ബുക്ക് ਫੇਸਬੁੱਕ فيسبوك فايسبوك فیسبوک فیس‌بوک фейсбук фейсбуке фейсбуці เฟซบุ๊ก เฟสบุ๊ค フェイスブック 페이스북 脸书 臉書 פייסבוק'
  },
  {
    marks: /\b(?:wa\.me|chat\.whatsapp\.com)\/|(?<!\p{L})forwarded (?:as received|many times)(?!\p{L})/iu,
    names: 'whatsapp watsapp wasap व्हाट्सएप व्हाट्सऐप वॉट्सऐप वाट्सऐप হোয়াটসঅ্যাপ வாட்ஸ்அப் వాట్సాప్ વોટ્સએપ واتساب واتس واٹس ватсап ватсапе вотсап вацап 왓츠앱 וואטסאפ'
  },
  { marks: /\b(?:youtu\.be|youtube\.com)\//iu, names: 'youtube यूट्यूब ইউটিউব يوتيوب یوتیوب یوٹیوب ютуб ютубе ютьюб ยูทูบ ユーチューブ 유튜브 יוטיוב' },
  { marks: /\binstagram\.com\//iu, names: 'instagram insta इंस्टाग्राम إنستغرام انستغرام اینستاگرام инстаграм инстаграме อินสตาแกรม インスタグラム 인스타그램 אינסטגרם' },
  { marks: /\btiktok\.com\//iu, names: 'tiktok टिकटॉक тикток тиктоке ติ๊กต็อก 틱톡 טיקטוק' },
  { marks: /(?<![\p{L}\p{N}.-])(?:t\.me|telegram\.me)\//iu, names: 'telegram टेलीग्राम تلغرام تيليجرام تلگرام телеграм телеграме телеграмме テレグラム 텔레그램 טלגרם' }
]
const namesOf = platforms.map(({ names }) => names.split(' ').map(foldWord))
/** So much of a message is looked at. */
const longest = 4_000

/** The folded words by which the places are called that the message says it comes from; none where it does not say. */
export function platformNames(message: string): string[] {
  const beginning = message.slice(0, longest)
  return platforms.flatMap(({ marks }, i) => marks.test(beginning) ? namesOf[i] : [])
}
