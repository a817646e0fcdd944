/** Traces of broken text that admit no other reading. Texts are folded.
 *  Source: pages that went through a wrong encoding or lost characters in copying; words that contain the same pairs (的的确确, 于是是非…) are left out. */

/** What a wrong encoding makes of Chinese: U+FFFD, its UTF-8 bytes read as GBK, empty memory, UTF-8 read as Latin-1. */
export const brokenCharacters =
  /\uFFFD+|(?:锟斤拷)+|烫{3,}|屯{3,}|[À-ÖØ-öø-ÿ](?:[^A-Za-z\s\u4E00-\u9FFF]{0,5}[À-ÖØ-öø-ÿ]){2,}/g;

export const doubledWords =
  /(?<![目标有无众矢打])的的(?![确士话])|(?<![不还于或但可若凡只总就])是是(?![非否])|(进一步|我局|我委|我镇|我县|及时|通过|按照|以及|并且|或者|我们|加强|认真学习|政府信息公开|信息公开工作)\1(?!度)|(?<=[\u4e00-\u9fff])(?<![民市县区乡镇省州旗盟办级本各我处机关和与及对由])政府政府(?=信息公开|网站)/g;

export const doubledPunctuation = /,[。;、,]|;[。;,]|(?<!。)。(?:[,;、]|。(?!。))|、[,。、;]/g;

/** 1015日 for 10月15日, 201711日 for 2017年1月1日, 20235月 for 2023年5月. */
export const lostSeparators =
  /(?<![\d.第共满约达近超计]|\d,)1[0-2](?:0[1-9]|[12]\d|3[01])日(?![内后前间均])|(?<![\d.]|\d,)20[0-3]\d{3,5}日|(?<![\d.]|\d,)20[0-3]\d(?:0?[1-9]|1[0-2])月/g;

export const writtenDate = /(?<!\d)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日|(?<!\d)(20\d\d)年(\d{1,2})月(?!\d)/g;

/** Pairs of marks, each opening and closing character with its look-alikes. */
export const pairedMarks: readonly { readonly open: string; readonly close: string }[] = [
  { open: '《', close: '》' },
  { open: '“', close: '”' },
  { open: '（(', close: '）)' },
];
