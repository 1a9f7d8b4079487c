/** The Arabic messages of explainers, as readers see them. */
import type { Messages } from '../catalogue.ts'

export const arExplainers: Messages = {
  'explainers.title': 'إرشادات',
  'explainers.lead': 'صفحات قصيرة تساعدك على الحكم بنفسك فيما لا يجيب عنه أي تحقق بعد. يكتبها شخص من فريق التحرير ويعتمدها شخص آخر، ولا تُغيَّر أبداً في الخفاء.',
  'explainers.none': 'لم تُنشر أي إرشادات بعد.',
  'explainers.all': 'كل الإرشادات',
  'answer.explainers': 'ما يمكنك النظر فيه بنفسك',
  'explainers.from': 'ما لا يجيب عنه أي تحقق يمكنك غالباً الحكم فيه بنفسك: <link>اقرأ كيف</link>.',
  'explainer.facts': 'عن هذا الإرشاد',
  'explainer.byOn': 'من {publisher}، {date}',
  'explainer.ask': 'اسأل عن رسالة',
  'explainer.kind': 'إرشاد',
  'explainer.retracted': 'لقد سحبنا هذا الإرشاد. ما قاله باقٍ هنا فقط ليرى الجميع ما نُشر.',
  'explainer.originalRetracted': 'هذه ترجمة إرشاد سحبناه. ولا يبقى ما تقوله هنا إلا ليرى الجميع ما كان قد نُشر.',
  'explainer.versions': 'لا شيء مما نُشر يُغيَّر أو يُحذف في الخفاء. هنا كل ما قاله هذا الإرشاد، من الأحدث إلى الأقدم.',
  'explainer.back': 'عد إلى الإرشاد',
  'explainer.nowhere': 'لا يُعرض مع أي جواب',
  'explainer.occasion.unchecked': 'رسائل لم يتحقق منها أحد بعد',
  'explainer.occasion.opinion': 'ادعاءات أُغلقت لأنها رأي',
  'explainer.occasion.prediction': 'ادعاءات أُغلقت لأنها عن المستقبل',
  'explainer.occasion.too-vague': 'ادعاءات أُغلقت لأنها غامضة',
  'explainer.occasion.satire': 'ادعاءات أُغلقت لأنها محتوى ساخر',
  'explainer.occasion.private-matter': 'ادعاءات أُغلقت لأنها شأن خاص',
  'versions.part.helpsWith': 'يُعرض إلى جانب',
}
