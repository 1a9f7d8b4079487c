/** The Arabic messages of published checks, their history, feeds, embedding and what the desk says of itself. */
import type { Messages } from '../catalogue.ts'

export const arPublishing: Messages = {
  'published.ratingWhy': 'لماذا هذا التقييم',
  'published.found': 'ما وجدناه',
  'published.evidence': 'الأدلة',
  'published.evidenceIntro': 'كل مصدر وما يبيّنه والنسخة التي حفظناها منه، ليمكن الاطلاع عليه حتى إن اختفت الصفحة.',
  'published.cite': 'الدليل {number}',
  'published.backOne': 'عد إلى موضع الاستشهاد به',
  'published.backMany': 'عد إلى الاستشهاد {number}',
  'published.kind.primary': 'مصدر أولي',
  'published.kind.secondary': 'مصدر ثانوي',
  'published.stance.for': 'يؤيد الادعاء',
  'published.stance.against': 'يناقض الادعاء',
  'published.stance.context': 'يوضح السياق',
  'published.shows': 'ما يبيّنه: {shows}',
  'published.interest': 'مصلحة المصدر: {interest}',
  'published.copy': 'نسختنا المحفوظة في {date}',
  'published.copyHash': 'بصمة النسخة (SHA-256)',
  'published.noCopy': 'لم تُحفظ نسخة.',
  'published.replies': 'حق الرد',
  'published.reply.asked': '{whom}: طُلب الرد في {date}.',
  'published.reply.askedHow': '{whom}: طُلب الرد في {date} ({how}).',
  'published.reply.notAsked': 'لم نطلب رداً من: {whom}.',
  'published.reply.answered': 'الرد:',
  'published.reply.answeredOn': 'الرد في {date}:',
  'published.reply.none': 'لم يصل رد حتى {date}.',
  'published.reply.noneYet': 'لم يكن قد وصل رد حين نُشر هذا.',
  'published.claimedOn': 'قيل في {date}',
  'published.writtenBy': 'كتبه',
  'published.writtenByDesk': 'أحد أعضاء {desk}، ولا يُذكر اسمه',
  'published.approvedBy': 'اعتمده',
  'published.approvedByOther': 'شخص ثانٍ من {desk} لم يكتب منه شيئاً، ولا يُذكر اسمه',
  'published.first': 'تاريخ النشر الأول',
  'published.last': 'آخر تغيير',
  'published.version': 'النسخة',
  'published.versionOf': '{number} من {count}',
  'published.history': 'كل النسخ وما تغيّر فيها',
  'published.topics': 'المواضيع',
  'published.entry': 'القيد في السجل العام',
  'published.entryNumber': 'الرقم {number}',
  'published.entryMeans': 'في يوم النشر أثبتنا في <log>سجلنا العام</log> بصمة لهذا النص مصنوعة من كلماته بعينها. ولو تغيّر منه حرف واحد منذ ذلك الحين لما تطابقا. احتفظ بالبرهان والنص، ويمكنك إثبات ذلك من دوننا.',
  'published.proof': 'البرهان على وجوده فيه',
  'published.bytes': 'النص المعتمد بعينه',
  'published.hash': 'بصمة ذلك النص (SHA-256)',
  'published.how': 'كيف نتحقق',
  'published.report': 'أبلغ عن خطأ',
  'published.trust': 'هل من خطأ؟ أخبرنا: من يبتّ في الأمر ليس من كتب هذا التحقق.',
  'published.correctedOn': 'صُحّح في {date}',
  'published.retractedOn': 'سُحب في {date}',
  'published.retracted': 'سحبنا هذا التحقق. ولا يبقى ما قاله هنا إلا ليرى الجميع ما كان قد نُشر.',
  'published.originalRetractedOn': 'سُحب الأصل في {date}',
  'published.originalRetracted': 'هذه ترجمة تحقق سحبناه. ولا يبقى ما تقوله هنا إلا ليرى الجميع ما كان قد نُشر.',
  'published.ratingBefore': 'التقييم قبل السحب: <was>{rating}</was>',
  'published.retractedTitle': 'سُحب: {claim}',
  'published.seeChanges': 'انظر ما تغيّر',
  'published.changed': 'ما تغيّر: {note}',
  'published.correction.minor': 'تصحيح طفيف: {claim}',
  'published.correction.substantive': 'تصحيح: {claim}',
  'published.correction.rating': 'تقييم جديد: {claim}',
  'published.correction.retraction': 'سُحب: {claim}',
  'published.change.first': 'النشر الأول',
  'published.change.minor': 'تصحيح طفيف',
  'published.change.substantive': 'تصحيح',
  'published.change.rating': 'تقييم جديد',
  'published.change.retraction': 'سحب',
  'published.translates': 'هذه ترجمة النسخة {number} من الأصل.',
  'published.original': 'اقرأ الأصل',
  'published.media.picture': 'عن الصورة',
  'published.media.clip': 'عن المقطع',
  'published.media.sound': 'عن التسجيل',
  'published.media.OriginalMediaContent': 'المحتوى أصلي ولم يُغيَّر.',
  'published.media.DecontextualizedContent': 'المحتوى معروض خارج سياقه.',
  'published.media.EditedOrCroppedContent': 'قُصّ المحتوى أو اقتُطع منه على نحو مضلل.',
  'published.media.TransformedContent': 'غيّرت المحتوى آلة أو صنعته.',
  'published.media.StagedContent': 'المشهد ممثَّل.',
  'published.media.SatireOrParodyContent': 'صُنع المحتوى مزاحاً.',
  'published.media.originalContext': 'من أين جاء: {context}',
  'published.media.originalLink': 'الأصل',

  'versions.title': 'نسخ: {claim}',
  'versions.heading': 'كل النسخ',
  'versions.intro': 'لا يُغيَّر شيء نُشر ولا يُحذف خفية. هذا كل ما قاله هذا التحقق، الأحدث أولاً.',
  'versions.back': 'عد إلى التحقق',
  'versions.number': 'النسخة {number}',
  'versions.entry': 'القيد {number} في السجل العام',
  'versions.read': 'اقرأ النسخة {number}',
  'versions.differences': 'ما تغيّر منذ النسخة {before}',
  'versions.added': 'أُضيف:',
  'versions.removed': 'حُذف:',
  'versions.legend': 'الكلمات المضافة تحتها خط، والكلمات المحذوفة مشطوبة.',
  'versions.noDifference': 'الكلمات هي نفسها.',
  'versions.onlySigns': 'يُقرأ النص كما كان. تغيّرت علامات تنسيقه فقط:',
  'versions.withRemoved': 'لا يمكن عرض ما تغيّر، لأن إحدى النسختين حُذفت.',
  'versions.old': 'هذه هي النسخة {number}. حلّت محلها نسخة أخرى في {date} ولم تعد معتمدة.',
  'versions.newest': 'اقرأ المعتمد الآن',
  'versions.part.claim': 'الادعاء',
  'versions.part.title': 'العنوان',
  'versions.part.summary': 'باختصار',
  'versions.part.rating': 'التقييم',
  'versions.part.ratingExplanation': 'لماذا هذا التقييم',
  'versions.part.body': 'ما وجدناه',
  'versions.part.claimant': 'قاله',
  'versions.part.claimedOn': 'تاريخ القول',
  'versions.part.appearances': 'أين ظهر الادعاء',
  'versions.part.topics': 'المواضيع',
  'versions.part.evidence': 'الأدلة',
  'versions.part.fewSources': 'لماذا تكفي هذه المصادر',
  'versions.part.replies': 'حق الرد',
  'versions.part.author': 'كتبه',

  'removed.title': 'حُذف هذا',
  'removed.heading': 'حُذف هذا التحقق',
  'removed.version': 'حُذفت النسخة {number} في {date}.',
  'removed.reason.court-order': 'أمرت به محكمة.',
  'removed.reason.privacy': 'كان يعرض من الحياة الخاصة لشخص ما ليس له حق عرضه.',
  'removed.reason.copyright': 'كان يعرض ما يملكه غيرنا.',
  'removed.reason.safety': 'كان يعرّض شخصاً للخطر.',
  'removed.stays': 'قرر ذلك شخصان من الفريق. ولا يزال في السجل العام قيد ما حُذف وبصمته: فلا يمكن إخفاء أنه نُشر ولا أنه حُذف.',

  'feeds.all': 'عمليات تحقق {desk}',
  'feeds.allAbout': 'ما نشره {desk}، الأحدث أولاً.',
  'feeds.language': 'عمليات تحقق {desk}، اللغة: {language}',
  'feeds.topic': 'عمليات تحقق {desk}: {topic}',
  'feeds.corrections': 'تصحيحات {desk}',
  'feeds.correctionsAbout': 'كل ما صحّحه {desk} أو سحبه، الأحدث أولاً.',
  'feeds.explainers': 'إرشادات {desk}',
  'feeds.explainersAbout': 'كيف تحكمون بأنفسكم فيما لا يجيب عنه أي تحقق، من {desk}، من الأحدث إلى الأقدم.',
  'feeds.title': 'الخلاصات',
  'feeds.intro': 'تابع ما يُنشر هنا وما يُصحّح بأي قارئ خلاصات، دون حساب ودون أن يعدّك أحد.',
  'feeds.everything': 'كل شيء',
  'feeds.onlyCorrections': 'التصحيحات',
  'feeds.byLanguage': 'حسب اللغة',
  'feeds.byTopic': 'حسب الموضوع',
  'feeds.machines': 'للأرشيفات ومواقع التجميع',
  'feeds.dataFeed': 'كل عمليات التحقق بصيغة ClaimReview من schema.org في ملف DataFeed واحد',

  'refusal.no-such-format': 'لا يوجد هذا بهذه الصيغة: اطلب json أو xml.',

  'embed.open': 'اقرأ التحقق لدى {desk}',
  'embed.retracted': 'سُحب هذا التحقق.',

  'policy.methods': 'كيف نتحقق',
  'policy.corrections-policy': 'كيف نصحّح',
  'policy.ethics': 'ما نُلزم به أنفسنا',
  'policy.funding': 'من يدير هذا الفريق ومن يموّله',
  'policy.privacy': 'الخصوصية',
  'policy.contact': 'كيف تتصل بنا',
  'policy.standard': 'يأتي هذا النص مع البرنامج ويقول ما يضمنه البرنامج. ولم يكتب الفريق نصه بعد.',
  'policy.others': 'المزيد عن هذا الفريق',
  'policy.otherLanguage': 'هذه الصفحة متوفرة بـ{language} فقط.',
  'policy.changed': 'آخر تغيير في {date}.',
  'policy.earlier': 'الصيغ السابقة',
  'policy.earlierOf': 'الصيغ السابقة: {page}',
  'policy.earlierWhat': 'ما قالته هذه الصفحة منذ كتبها الفريق بكلماته، من الأحدث إلى الأقدم.',
  'policy.back': 'العودة إلى الصفحة',
  'policy.noEarlier': 'لم يكتب الفريق نصه الخاص هنا.',
  'policy.takenBack': 'من هنا يسري من جديد النص الذي يأتي مع البرنامج، أو نص ملف على الخادم.',
  'policy.firstOwn': 'أول نص كتبه الفريق لهذه الصفحة.',
  'policy.whole': 'النص كاملا',
  'policy.methods.text': `## ما نتحقق منه

نتحقق من أقوال يمكن أن تكون صحيحة أو خاطئة. ولا نتحقق من الآراء ولا التوقعات ولا الأذواق. ونبدأ بما يسأل عنه أكبر عدد من الناس؛ ولا نعرف من سأل.

## كيف

يجمع أحد أعضاء الفريق الأدلة: المصدر الأولي حيثما وُجد، ما يؤيد وما يناقض. وتُحفظ من كل مصدر نسخة مع التاريخ وبصمة، ليمكن الاطلاع عليها إن اختفت الصفحة. ويُطلب الرد ممن يعنيه الأمر ويُنشر رده. وإن قلّت المصادر المستقلة عن اثنين قال التحقق لماذا تكفي.

## من يقرر

يقرر الناس. يعتمد النصَّ بعينه شخص ثانٍ لم يكتب منه شيئاً. وأي تغيير بعد ذلك يُلغي الاعتماد. ويبحث برنامج عن عمليات تحقق سابقة وعما يتعلق بعضه ببعض؛ لكنه لا يقيّم أبداً ولا ينشر أبداً.

## التقييمات

الكلمات ومعانيها واحدة في كل عمليات التحقق: [تجدها هنا](/about#ratings).

## ما الذي يضمن ذلك

تنال كل نسخة تُنشر قيداً في سجل عام لا يستطيع أحد، ولا الفريق نفسه، أن يغيّره بعد ذلك. والمصادر التي يجب ألا تُسمّى حفاظاً على سلامتها يُشار إليها بذلك.`,
  'policy.corrections-policy.text': `## أخبرنا

في كل تحقق رابط للإبلاغ عن خطأ. ولا تحتاج إلى حساب. ويبتّ في الأمر شخص لم يكتب التحقق، وتحصل على صفحة فيها الجواب وتاريخه.

## ماذا يحدث بعد ذلك

يمر التصحيح بالطريق نفسه الذي يمر به التحقق: يكتبه شخص ويعتمده شخص ثانٍ. ويظهر في العنوان نفسه، ويقول في أعلى الصفحة ما تغيّر ومتى ولماذا.

- **التصحيحات الطفيفة** تصلح اسماً أو عدداً أو رابطاً ولا تغيّر شيئاً مما وُجد.
- **التصحيحات** تغيّر ما وُجد.
- **التقييمات الجديدة** تغيّر الحكم.
- **ما سُحب** عمليات تحقق لم يكن ينبغي أن تُنشر. تبقى مقروءة مع الإشارة إلى سحبها، ولا تجيب أحداً بعد ذلك.

ويُبلَّغ كل من سأل عن الادعاء وترك وسيلة لإبلاغه.

## لا يُخفى شيء

تبقى كل النسخ مقروءة مع ما تغيّر بينها، [ولكل التصحيحات قائمة](/corrections)، ولها خلاصة. ولا يُحذف شيء إلا حيث يفرض القانون ذلك؛ وحينئذ تقول الصفحة ذلك ويحتفظ السجل العام بالقيد.`,
  'policy.ethics.text': `- تسري القواعد نفسها على كل ادعاء، أياً كان قائله.
- موضوعنا الادعاء لا الشخص: لا قائمة بما قاله أحد.
- نتكلم باسمنا، ولا نتكلم في أي مكان باسم آخر.
- لا ننظر إلا في ما أرسله إلينا أحد. ولا نراقب أحداً.
- نقول ما لا نعرفه.`,
  'policy.funding.text': 'لم يكتب هذا الفريق هنا من يديره ومن يموّله. وعلى من يطلب الثقة أن يقول ذلك. وحتى يقوله، اسأله.',
  'policy.contact.text': 'لم يكتب هذا الفريق هنا كيف يُتصل به. وللإبلاغ عن خطأ استعمل الرابط الموجود في التحقق.',
}
