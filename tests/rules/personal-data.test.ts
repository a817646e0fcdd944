import { expect, it } from 'vitest';
import { personalData } from '../../lib/rules/personal-data';
import { report } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

/** The example of the standard, and a card number that payment services give out for tests. */
const identity = '11010519491231002X';
const card = '6200000000000005';
const others = (...lines: string[]) => report({ texts: { others: ['未收取信息处理费。', ...lines] } });

testRule(personalData, {
  passes: {
    'a clean report': report(),
    'telephones, post codes, fax': others(
      '电话：0371-68880001，传真：037168880002，邮编：450000，手机13900000000。',
    ),
    'a credit code': others('统一社会信用代码：11410100005252525X，编号11010519491231002X。'),
    'a wrong check digit': others('号码110105194912310021。'),
    'a region that does not exist': others('990101194912310028'),
    'masked numbers': others('身份证号1101051949****002X，卡号6200********0005。'),
    'the account that fees are paid to': others(`收款账户：澄原市财政局，账号${card}。`),
    'the account of an office, named': others(
      `信息处理费缴款账户：户名澄原市财政局，卡号${card}。`,
      `退款由缴款专户办理，账户名称：澄原市政务服务中心，账号${card}。`,
      `收费账户户名：澄原财政，账号${card}`,
    ),
    'a card number of another range': others('4111111111111111'),
    'a card number whose checksum fails': others('卡号6200000000000006。'),
    'figures side by side': others('110105 1949 1231 002X', '12 34 56 78 90 12 34 56 78'),
    'a longer number': others(`批次${identity.slice(0, 17)}0000001。`),
  },
  fails: {
    'an identity number': [others(`申请人身份证号：${identity}。`), `“${identity}”`],
    'twice is one finding': [
      others(`甲${identity}`, `乙${identity.toLowerCase()}。`),
      `“${identity}” “${identity.toLowerCase()}”`,
    ],
    'a card number': [others(`款项退至申请人银行卡${card}。`), `“${card}”`],
    'a card number of a person who is paid, far from what is said of finances': [
      others(`财政决算已公开。补贴发放表已更新。收款人王某某，银行卡号${card}。`),
      `“${card}”`,
    ],
    'a card number of a person whom a fee is paid back to': [
      others(`信息处理费退款账户：户名李某某，卡号${card}。`),
      `“${card}”`,
    ],
    'a card number in groups of four': [others('银行卡号：6200 0000 0000 0005'), '“6200 0000 0000 0005”'],
  },
});

it('the message shows no number in full', () => {
  const [finding] = tried(personalData, others(`身份证号${identity}`)).findings;
  expect(finding?.message).toContain('1101**********002X');
  expect(finding?.message).not.toContain(identity);
});
