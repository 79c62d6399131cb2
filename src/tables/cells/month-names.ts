import { foldText } from '../../model/plain-text';

/** Names of the months and their short forms, in the languages of the exports we know; each line is one month. */
const MONTHS = [
  'january jan januari janvier janv januar janeiro enero ene gennaio gen ocak oca يناير 一月 जनवरी जन',
  'february feb februari fevrier fevr februar fevereiro fev febrero febbraio şubat şub فبراير 二月 फ़रवरी फ़र',
  'march mar machi mac mars märz mär mrz março marzo maart mrt mart مارس 三月 मार्च',
  'april apr aprili avril avr abril abr aprile nisan nis أبريل إبريل 四月 अप्रैल',
  'may mei mai maio mayo maggio mag mayıs مايو 五月 मई',
  'june jun juni juin junho junio giugno giu haziran haz يونيو 六月 जून',
  'july jul julai juillet juil juli julho julio luglio lug temmuz tem يوليو 七月 जुलाई जुल',
  'august aug agosti ago août aout agosto augustus ağustos ağu أغسطس 八月 अगस्त अग',
  'september sep sept septemba septembre setembro set septiembre settembre eylül eyl سبتمبر 九月 सितंबर सित',
  'october oct oktoba okt octobre oktober outubro out octubre ottobre ott ekim eki أكتوبر 十月 अक्टूबर अक्टू',
  'november nov novemba novembre novembro noviembre kasım kas نوفمبر 十一月 नवंबर नव',
  'december dec desemba des décembre déc dezember dez dezembro diciembre dic dicembre aralık ara ديسمبر 十二月 दिसंबर दिस',
];

/** Months of the Persian calendar. */
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

/** Words that stand in a date and say nothing more: days of the week, "of", "the". */
const IGNORED =
  'monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun ' +
  'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili ' +
  'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد ' +
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 ' +
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'segunda terça quarta quinta sexta feira sábado domingo सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार ' +
  'دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه of the de ya th st nd rd';

/** What a word of a date means: a month, 1 to 12, of one of two calendars, or nothing. */
export type DateWord = { readonly month: number; readonly persian: boolean };

let known: ReadonlyMap<string, DateWord> | undefined;

/** What a folded word means in a date; month 0 is a word that says nothing, undefined one that has no place there. */
export function dateWord(word: string): DateWord | undefined {
  known ??= allWords();
  return known.get(word);
}

function allWords(): ReadonlyMap<string, DateWord> {
  const words = new Map<string, DateWord>();
  for (const name of IGNORED.split(' ')) words.set(foldText(name), { month: 0, persian: false });
  PERSIAN_MONTHS.split(' ').forEach((name, index) => words.set(foldText(name), { month: index + 1, persian: true }));
  MONTHS.forEach((names, index) => {
    for (const name of names.split(' ')) words.set(foldText(name), { month: index + 1, persian: false });
  });
  return words;
}
