/** Version documents in nine scripts, a very long one and one that takes a check back: what cards and clips are tried with. */
import type { VersionDocument } from '#desk/versions'

interface Sample {
  language: string
  rating: VersionDocument['rating']['key']
  claim: string
  summary: string
}

const samples: Record<string, Sample> = {
  latin: { language: 'en', rating: 'false', claim: 'All of Thimbleferry must boil its tap water until Sunday because bacteria were found in the town’s supply.', summary: 'The notice that tells people in Thimbleferry to boil their tap water is made up: every test in May was clean, and the water works sent no such notice.' },
  arabic: { language: 'ar', rating: 'false', claim: 'يجب غلي ماء الصنبور في ثيمبلفيري كلها حتى يوم الأحد 17 مايو بسبب العثور على بكتيريا في مياه المدينة.', summary: 'الإعلان الذي يطلب من أهل ثيمبلفيري غلي ماء الصنبور مختلق؛ فقد كانت فحوص شهر مايو كلها سليمة، ولم ترسل مصلحة المياه أي إعلان.' },
  hebrew: { language: 'he', rating: 'missing-context', claim: 'העירייה סגרה את הגשר הישן לצמיתות, והתושבים ייאלצו לנסוע 40 ק״מ כדי לעבור את הנהר.', summary: 'הגשר נסגר לשלושה לילות בלבד לצורך תיקון, והמעבורת פעלה ללא תשלום כל אותו הזמן.' },
  devanagari: { language: 'hi', rating: 'mostly-false', claim: 'नगर के नल का पानी रविवार तक उबालना ज़रूरी है क्योंकि जलापूर्ति में बैक्टीरिया मिले हैं।', summary: 'यह सूचना मनगढ़ंत है: मई की सभी जाँचें साफ़ थीं, और जल विभाग ने ऐसी कोई चिट्ठी नहीं भेजी। केवल एक मोहल्ले में पाइप की मरम्मत हुई थी।' },
  bengali: { language: 'bn', rating: 'half-true', claim: 'শহরের সব কলের জল রবিবার পর্যন্ত ফুটিয়ে খেতে হবে, কারণ সরবরাহে ব্যাকটেরিয়া পাওয়া গেছে।', summary: 'একটি পাড়ায় সতর্কতা হিসেবে জল ফোটাতে বলা হয়েছিল, কিন্তু পুরো শহরের জন্য এমন কোনো ঘোষণা দেওয়া হয়নি; মে মাসের সব পরীক্ষার ফল পরিষ্কার ছিল।' },
  thai: { language: 'th', rating: 'unproven', claim: 'ชาวเมืองทุกคนต้องต้มน้ำประปาก่อนดื่มจนถึงวันอาทิตย์ เพราะพบเชื้อแบคทีเรียในระบบน้ำของเมือง', summary: 'เราไม่พบหลักฐานว่ามีการประกาศเช่นนั้น การประปาแจ้งว่าผลตรวจในเดือนพฤษภาคมปกติทั้งหมด และประกาศที่ส่งต่อกันใช้ตราเก่าที่เลิกใช้แล้ว' },
  han: { language: 'zh', rating: 'false', claim: '因为在城市供水中发现了细菌，全镇居民在周日之前必须把自来水烧开。', summary: '这份要求全镇烧开自来水的通知是伪造的：五月份的四十二个水样全部合格，自来水公司从未发出过这样的通知。' },
  japanese: { language: 'ja', rating: 'satire', claim: '町の水道から細菌が見つかったため、日曜日まで全世帯で水道水を沸騰させなければならない。', summary: 'この「お知らせ」は冗談として作られたものです。5月の検査はすべて問題なく、水道局は何の通知も出していません。' },
  korean: { language: 'ko', rating: 'true', claim: '시의 오래된 다리는 수리를 위해 사흘 밤 동안 통행이 금지되며, 그동안 나룻배는 무료로 운행된다.', summary: '시청의 공고와 공사 계획서가 이를 확인해 준다. 다리는 월요일부터 수요일 밤까지 닫히고 나룻배 요금은 받지 않는다.' },
}

export function sampleDocument(script: string, more: Partial<VersionDocument> = {}): VersionDocument {
  const { rating, ...sample } = samples[script]
  return {
    format: 'touchstone-version/1', edition: '0f3a9c51d2e84b7766aa', check: '0f3a9c51d2e84b7766aa', number: 1, translates: null, change: { kind: 'first', note: null },
    ...sample, title: sample.summary.slice(0, 60), rating: { key: rating, explanation: '' }, body: '', claimant: null, claimedOn: null, appearances: [], topics: [],
    evidence: [], fewSources: null, replies: [], media: null, author: null, preparedAt: '2026-05-14T09:00:00Z', previous: null, ...more,
  } as VersionDocument
}

export const scripts = Object.keys(samples)

const longClaim = `A leaflet says that ${Array.from({ length: 24 }, (_, at) => `house number ${at + 1} in Ottle Lane has been sold to a company from abroad`).join(', that ')}, and that nobody may say so. 😱`

export const everySample: Record<string, VersionDocument> = {
  ...Object.fromEntries(scripts.map((script) => [script, sampleDocument(script)])),
  long: sampleDocument('latin', { claim: longClaim, summary: `The leaflet is made up. ${samples.latin.summary} ${samples.latin.summary}`.slice(0, 280) }),
  'taken back': sampleDocument('latin', { number: 3, change: { kind: 'retraction', note: 'We had taken the notice of another town for the one that was passed on. The check is withdrawn; a new one is being written.' } }),
  corrected: sampleDocument('korean', { number: 2, rating: { key: 'mostly-true', explanation: '' }, change: { kind: 'rating', note: 'The toll was waived for two nights, not three.' } }),
}
