/**
 * How often a message finds its check in another language of which it has everyday words alone in common: node bench/match/across-languages.ts. Eight claims and 45 messages of our own wording, in twenty-two
 * languages, among the 7,337 claims of claimnorm25-multi (MATCH_DATA). They were written after the lists of words and say what those are about, so this shows what the lists can do, not how often they do.
 * Then ten messages in Vietnamese, and five in English for checks in Vietnamese, which were written before its list, and eight in Burmese, which were not.
 */
import { MatchIndex } from '#match'
import { readSet } from './sets.ts'

const claims = {
  vaccine: 'The new vaccine causes cancer in children', priest: 'Police arrested a priest who stole money from the church', mayor: 'The mayor closed the hospital because of the flood', lemon: 'Drinking lemon water with garlic cures diabetes',
  tiger: 'A tiger escaped from the zoo and attacked a bus', dogs: 'The government will tax dogs and cats from next year', shark: 'Scientists found a shark in the river', phones: 'Migrants received free phones and money from the government'
}
const messages: [keyof typeof claims, string, string][] = [
  ['vaccine', 'es', 'La nueva vacuna provoca cáncer en los niños'], ['vaccine', 'de', 'Der neue Impfstoff löst bei Kindern Krebs aus'], ['vaccine', 'fr', 'Le nouveau vaccin donne le cancer aux enfants'], ['vaccine', 'ru', 'Новая вакцина вызывает рак у детей'],
  ['vaccine', 'ar', 'اللقاح الجديد يسبب السرطان للأطفال'], ['vaccine', 'hi', 'नया टीका बच्चों में कैंसर पैदा करता है'], ['vaccine', 'pl', 'Nowa szczepionka powoduje raka u dzieci'], ['vaccine', 'tr', 'Yeni aşı çocuklarda kansere neden oluyor'],
  ['vaccine', 'ko', '새 백신이 어린이에게 암을 일으킨다'], ['vaccine', 'th', 'วัคซีนใหม่ทำให้เด็กเป็นมะเร็ง'],
  ['priest', 'es', 'La policía detuvo a un sacerdote que robó dinero de la iglesia'], ['priest', 'de', 'Die Polizei hat einen Priester verhaftet, der Geld aus der Kirche gestohlen hat'], ['priest', 'pt', 'Polícia prendeu padre que roubou dinheiro da igreja'],
  ['priest', 'el', 'Η αστυνομία συνέλαβε ιερέα που έκλεψε χρήματα από την εκκλησία'], ['priest', 'it', 'La polizia ha arrestato un prete che ha rubato i soldi della chiesa'],
  ['mayor', 'es', 'El alcalde cerró el hospital por la inundación'], ['mayor', 'fr', 'Le maire a fermé l’hôpital à cause de l’inondation'], ['mayor', 'de', 'Der Bürgermeister hat das Krankenhaus wegen des Hochwassers geschlossen'], ['mayor', 'id', 'Wali kota menutup rumah sakit karena banjir'],
  ['lemon', 'es', 'Beber agua de limón con ajo cura la diabetes'], ['lemon', 'pt', 'Beber água com limão e alho cura o diabetes'], ['lemon', 'hi', 'लहसुन और नींबू का पानी पीने से मधुमेह ठीक होता है'], ['lemon', 'fr', 'Boire de l’eau citronnée avec de l’ail guérit le diabète'],
  ['tiger', 'de', 'Ein Tiger ist aus dem Zoo ausgebrochen und hat einen Bus angegriffen'], ['tiger', 'ru', 'Тигр сбежал из зоопарка и напал на автобус'], ['tiger', 'sv', 'En tiger rymde från djurparken och attackerade en buss'],
  ['dogs', 'fr', 'Le gouvernement va taxer les chiens et les chats dès l’année prochaine'], ['dogs', 'nl', 'De regering gaat vanaf volgend jaar belasting heffen op honden en katten'], ['dogs', 'fi', 'Hallitus aikoo verottaa koiria ja kissoja ensi vuonna'],
  ['shark', 'es', 'Científicos encontraron un tiburón en el río'], ['shark', 'it', 'Gli scienziati hanno trovato uno squalo nel fiume'], ['shark', 'uk', 'Вчені знайшли акулу в річці'],
  ['phones', 'de', 'Migranten bekamen vom Staat kostenlose Handys und Geld'], ['phones', 'es', 'Los migrantes recibieron teléfonos gratis y dinero del gobierno'], ['phones', 'ar', 'حصل المهاجرون على هواتف مجانية وأموال من الحكومة'],
  ['vaccine', 'zh', '新疫苗导致儿童癌症'], ['vaccine', 'zh', '新疫苗會讓兒童罹患癌症'], ['vaccine', 'ja', '新しいワクチンが子供に腫瘍を引き起こす'], ['priest', 'ja', '教会からお金を盗んだ神父を警察が逮捕した'], ['priest', 'zh', '警方逮捕了从教堂偷钱的牧师'],
  ['mayor', 'zh', '市长因为洪水关闭了医院'], ['mayor', 'ja', '洪水のため市長が病院を閉鎖した'], ['dogs', 'zh', '政府明年起要對狗和貓課稅'], ['shark', 'zh', '科学家在河里发现鲨鱼'], ['phones', 'zh', '政府免费发给移民手机和现金']
]

const claimsForVietnamese = {
  salt: 'Police found fake salt mixed with plastic at a market', schools: 'Schools will be closed for two weeks because of the flu epidemic', bridge: 'A bridge collapsed in the storm and many cars fell into the river',
  pills: 'A doctor was arrested for selling expired medicine to patients', cash: 'Banks will stop paying out cash from next month', dogMeat: 'China bans eating dog meat', whale: 'A whale died on the beach after swallowing plastic bags',
  pillow: 'Keeping a phone under your pillow causes brain cancer', cancelled: 'The president of the United States has cancelled the election', eggs: 'Fake eggs made in a factory poison children'
}
const inVietnamese: [keyof typeof claimsForVietnamese, string, string][] = [
  ['salt', 'vi', 'Công an phát hiện muối giả trộn nhựa bán ngoài chợ'], ['schools', 'vi', 'Tất cả trường học sẽ đóng cửa hai tuần vì dịch cúm'], ['bridge', 'vi', 'Cầu sập trong cơn bão, nhiều ô tô rơi xuống sông'],
  ['pills', 'vi', 'Bác sĩ bị bắt vì bán thuốc hết hạn cho bệnh nhân'], ['cash', 'vi', 'Từ tháng sau ngân hàng sẽ không cho rút tiền mặt nữa'], ['dogMeat', 'vi', 'Trung Quốc vừa ra lệnh cấm ăn thịt chó'], ['whale', 'vi', 'Cá voi chết trên bãi biển do nuốt phải túi ni lông'],
  ['pillow', 'vi', 'Để điện thoại dưới gối khi ngủ sẽ bị ung thư não'], ['cancelled', 'vi', 'Tổng thống Mỹ đã hủy cuộc bầu cử'], ['eggs', 'vi', 'Trứng gà giả sản xuất trong nhà máy làm trẻ em bị ngộ độc']
]
const inBurmese: [keyof typeof claims | keyof typeof claimsForVietnamese, string, string][] = [
  ['vaccine', 'my', 'ကာကွယ်ဆေးအသစ်က ကလေးတွေမှာ ကင်ဆာဖြစ်စေတယ်'], ['mayor', 'my', 'ရေကြီးလို့ မြို့တော်ဝန်က ဆေးရုံကို ပိတ်လိုက်တယ်'], ['lemon', 'my', 'သံပုရာရည်ကို ကြက်သွန်ဖြူနဲ့ သောက်ရင် ဆီးချိုပျောက်တယ်'], ['tiger', 'my', 'တိရစ္ဆာန်ရုံက လွတ်သွားတဲ့ ကျားက ဘတ်စ်ကားကို တိုက်ခိုက်တယ်'],
  ['dogMeat', 'my', 'တရုတ်နိုင်ငံက ခွေးသားစားခြင်းကို တားမြစ်လိုက်ပြီ'], ['cancelled', 'my', 'အမေရိကန်သမ္မတက ရွေးကောက်ပွဲကို ဖျက်သိမ်းလိုက်ပြီ'], ['cash', 'my', 'လာမယ့်လကစပြီး ဘဏ်တွေက ငွေသားထုတ်မပေးတော့ဘူး'], ['whale', 'my', 'ပလတ်စတစ်အိတ်တွေ မျိုမိတဲ့ ဝေလငါး ကမ်းခြေမှာ သေဆုံး']
]
const vietnameseClaims = {
  fuel: 'Giá xăng sẽ tăng gấp đôi từ ngày mai', elephant: 'Một con voi xổng khỏi vườn thú giẫm chết hai học sinh', tea: 'Uống trà xanh với mật ong chữa khỏi bệnh tiểu đường', airport: 'Sân bay đóng cửa vì phát hiện bom trên máy bay', teacher: 'Giáo viên bị đuổi việc vì không chịu tiêm vắc xin'
}
const askedInEnglish: [keyof typeof vietnameseClaims, string, string][] = [
  ['fuel', 'en', 'Petrol prices will double tomorrow'], ['elephant', 'en', 'An elephant escaped from the zoo and trampled two students to death'], ['tea', 'en', 'Green tea with honey cures diabetes'], ['airport', 'en', 'The airport was closed after a bomb was found on a plane'],
  ['teacher', 'en', 'A teacher lost her job because she refused the vaccine']
]

const set = readSet('claimnorm25-multi')
if (set) {
  const checks = [[claims, 'en'], [claimsForVietnamese, 'en'], [vietnameseClaims, 'vi']] as const
  const index = MatchIndex.build([...set.checks, ...checks.flatMap(([texts, language]) => Object.entries(texts).map(([id, claim]) => ({ id, claim, language })))])
  for (const [of, asked] of Object.entries({ 'in twenty-two languages': messages, 'in Vietnamese': inVietnamese, 'in Burmese': inBurmese, 'in English, of checks in Vietnamese': askedInEnglish })) {
    const places = asked.map(([id, language, text]) => {
      const found = index.match({ text, language }, { limit: 10 })
      const place = found.matches.findIndex((match) => match.id === id)
      console.log(`${place < 0 ? ' -' : String(place + 1).padStart(2)}  ${found.decision.padEnd(8)} ${(found.matches[0]?.score ?? 0).toFixed(2)}  ${language}  ${text}`)
      return { place, shown: place === 0 && found.decision !== 'none' }
    })
    console.log(`${of}: first ${places.filter(({ place }) => place === 0).length}, first and shown ${places.filter(({ shown }) => shown).length}, among ten ${places.filter(({ place }) => place >= 0).length}, of ${asked.length}`)
  }
}
