/** Identity card or bank card numbers on the page. One finding a kind. */
import type { SectionKey } from '../domain/keys';
import {
  cardNumber,
  identityNumber,
  isCardNumber,
  isIdentityNumber,
  otherNumber,
  personalAccount,
  publicAccount,
} from '../domain/personal-numbers';
import type { Block, Place } from '../report/model';
import { textPlace } from '../report/places';
import { defineRule } from './define';
import { linesOf } from './parts/lines';
import { quoteOf } from './parts/where';

export const personalData = defineRule({
  id: 'personal-data',
  severity: 'error',
  group: 'care',
  basis:
    '《中华人民共和国个人信息保护法》第二十五条、第二十八条；《中华人民共和国政府信息公开条例》（国务院令第711号）第十五条',
  meaning: {
    'zh-CN':
      '页面上有校验位成立的居民身份证号码，或者符合发卡规则的银行卡号。办公电话、统一社会信用代码、文件和项目编号、收费账户以及已经隐去部分数字的号码不报；提示中的号码已作遮盖。',
    en: 'An identity card number whose checksum holds, or a bank card number, stands on the page. Office telephones, credit codes, numbers of files, the account for fees and masked numbers are not meant. The message shows numbers masked.',
  },
  texts: {
    'zh-CN': {
      identity: '页面公开了{count}处居民身份证号码：{masked}',
      card: '页面公开了{count}处银行卡号：{masked}',
      advice: '请立即删除或遮盖个人信息，并检查附件和历史页面',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      identity: 'Identity card numbers stand on the page, {count} in all: {masked}',
      card: 'Bank card numbers stand on the page, {count} in all: {masked}',
      advice: 'Delete or mask them at once, and look through attachments and older pages',
      notApplicable: 'This applies to every report',
    },
  },
  examples: { good: '申请人身份证号1101**********0018', bad: '申请人身份证号为完整的18位号码' },
  appliesTo: () => true,

  *check(report, { reading }) {
    const sections = new Map(linesOf(report).map(({ block, section }) => [block, section]));
    const found = { identity: [] as Place[], card: [] as Place[] };
    for (const block of reading.blocks) {
      if (!/\d{15}/.test(block.text)) continue;
      const section = sections.get(block) ?? null;
      found.identity.push(...numbersIn(block, section, identityNumber, isIdentityNumber));
      found.card.push(
        ...numbersIn(block, section, cardNumber, isCardNumber).filter(
          (place) => place.kind !== 'text' || !isPublic(sentencesAt(block.text, place.from)),
        ),
      );
    }
    for (const kind of ['identity', 'card'] as const) {
      const at = found[kind];
      if (at.length === 0) continue;
      const masked = [...new Set(at.map((place) => mask(quoteOf(place))))];
      yield {
        say: kind,
        at,
        with: { count: at.length, masked: masked.join('、') },
        evidence: { technique: kind, masked },
      };
    }
  },
});

function numbersIn(
  block: Block,
  section: SectionKey | null,
  pattern: RegExp,
  isOne: (text: string) => boolean,
): Place[] {
  return [...block.text.matchAll(pattern)].flatMap(({ index, 0: text }) => {
    if (!isOne(text) || otherNumber.test(block.text.slice(Math.max(0, index - 20), index))) return [];
    const place = textPlace(block, index, index + text.length, section);
    // Several numbers side by side, which folding has joined, are none of these.
    return place.kind === 'text' &&
      place.quote
        .normalize('NFKC')
        .replaceAll(/[\dXx]/g, '')
        .trim() === '' &&
      isOnePiece(place.quote.normalize('NFKC'))
      ? [place]
      : [];
  });
}

function isPublic(text: string): boolean {
  return publicAccount.test(text) && !personalAccount.test(text);
}

/** The sentence at an offset and the one before it: who is paid may stand there. */
function sentencesAt(text: string, at: number): string {
  const before = /(?:[^。;]*[。;])?[^。;]*$/.exec(text.slice(Math.max(0, at - 120), at))?.[0] ?? '';
  return before + (/^[^。;]*/.exec(text.slice(at, at + 120))?.[0] ?? '');
}

/** No blank in it, or blanks as on a card: after every fourth digit. */
function isOnePiece(quote: string): boolean {
  return /^[\dXx]+$/.test(quote) || /^(?:\d{4} ){3,4}\d{1,4}$/.test(quote);
}

function mask(number: string): string {
  const plain = number.replaceAll(' ', '');
  return plain.slice(0, 4) + '*'.repeat(plain.length - 8) + plain.slice(-4);
}
