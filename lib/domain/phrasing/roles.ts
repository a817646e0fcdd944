/** How cases are counted, and the part that a number plays among others. */
import { phrase, type Phrase } from './phrase';

/** How cases are counted, and not how many there were: 联名申请按1件登记, 合并为1件办理. */
const counting =
  '(?:按照?|作为|视[为作同]|(?<![折核结清])算[作为]?|(?<![共合总累小统估预审])计[作为算]?|(?<![登标笔])记[作为]?|折[算合][作为成]?|' +
  '(?:合并|归并|归集|整合|并案|拆分|分拆|拆解|分解)[作为成])(?:同)?(?:\\d{1,2}|[一二两三四五六])(?:件|宗|起|份|个申请)|' +
  '以(?:\\d{1,2}|[一二两三四五六])(?:件|宗|起|份)(?=计|登记|统计|办理|处理|受理|录入)|' +
  // None of them, and some of those told before.
  '(?:没有|未有|并?无)(?:任何)?[一1](?:件|宗|起|例)|另(?:有)?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:件|宗|起|份)(?=[于在系为])|跨年度?(?:办理|办结|答复)';

/** 答复中有6件全部公开: some of them. It begins as a step of a case does, and is none. */
export const ofSome: readonly Phrase[] = [
  phrase('role', 'some', '(?:答复|办结|办理|处理)(?:的)?(?:申请|件|事项)?中,?有?(?=\\d)'),
];

/** How numbers belong together. */
export const roles: readonly Phrase[] = [
  phrase(
    'role',
    'among',
    '其中|当中|件中',
    '(?<=\\d[件宗起例])中(?=被|有|仅|只|\\d|予以|不予|无法|部分公开|全部公开)',
  ),
  phrase('role', 'sorted', '按(?:照)?[^,;。:()\\d]{1,10}(?:划分|分类|分)(?=:)'),
  phrase('role', 'some', '(?<=\\d[件起宗例](?:[^,;。]{0,14}(?:申请|案件|复议|诉讼))?)中(?=[,:、])'),
  phrase('role', 'including', '包括|包含|含(?!有关)'),
  phrase('role', 'respectively', '分别|依次(?=[为是达收受])'),
  phrase('role', 'each', '各(?=\\d|[一二两三四五六七八九十]|有\\d)'),
  phrase('role', 'all', '均|全部|全都|都(?=是|为|由|系|予)'),
  phrase(
    'role',
    'altogether',
    '(?<=公开(?:的申请)?)[两三]项(?:合计|共计|总计|共)|总共|合计|共计|总计|共(?!同|和|青|建|享|性|产|治|公)',
  ),
  phrase('role', 'rest', '其余|剩余|另有|另外|此外'),
  phrase('role', 'open', '等(?![待级候于])|主要|例如|部分(?!公开)'),
  phrase('role', 'about', counting),
  phrase('role', 'about', '涉及|关于|围绕|内容[为是]|有关|针对|申请内容'),
];
