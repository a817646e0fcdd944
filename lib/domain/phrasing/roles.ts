import { phrase, type Phrase } from './phrase';

/** How numbers belong together. */
export const roles: readonly Phrase[] = [
  phrase('role', 'among', '其中|当中|件中'),
  phrase('role', 'sorted', '按(?:照)?[^,;。:()\\d]{1,10}(?:划分|分类|分)(?=:)'),
  phrase('role', 'some', '(?<=\\d[件起宗例][^,;。]{0,14}(?:申请|案件|复议|诉讼))中(?=[,:、])'),
  phrase('role', 'including', '包括|包含|含(?!有关)'),
  phrase('role', 'respectively', '分别'),
  phrase('role', 'each', '各(?=\\d|[一二两三四五六七八九十]|有\\d)'),
  phrase('role', 'all', '均|全部|全都|都(?=是|为|由|系|予)'),
  phrase('role', 'altogether', '总共|合计|共计|总计|共(?!同|和|青|建|享|性|产|治|公)'),
  phrase('role', 'rest', '其余|剩余|另有|另外|此外'),
  phrase('role', 'open', '等(?![待级候于])|主要|例如|部分(?!公开)'),
  phrase('role', 'about', '涉及|关于|围绕|内容[为是]|有关|针对|申请内容'),
];
