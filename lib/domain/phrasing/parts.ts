/** Who asks, and by which way. */
import { phrase, type Phrase } from './phrase';

/** Who asks, by which way. */
export const parts: readonly Phrase[] = [
  phrase('applicant', 'everyone', '公民、法人(?:和|或者?|及|与|、)?(?:其他|其它)(?:社会)?组织', '公民、法人'),
  phrase('applicant', 'individual', '自然人|公民个人|公民|个人(?=申请|提交|提出|的?申请|\\d)'),
  phrase('applicant', 'entity', '法人(?:和|或者?|及|与|、|以及)(?:其他|其它)(?:社会)?组织|法人组织|法人'),
  phrase('applicant', 'business', '商业企业'),
  phrase('applicant', 'research', '科研机构'),
  phrase('applicant', 'nonprofit', '社会公益组织'),
  phrase('applicant', 'legal', '法律服务机构'),
  phrase('applicant', 'soft', '企业|公司|律师事务所|律所|社会组织|其他组织|其它组织'),
  phrase(
    'channel',
    '',
    '(?:信件|来信|电子邮件|邮件)(?:渠道|方式|途径|形式|提交|提出|(?=的?申请))',
    // Letters among other ways are a way: 平台20件、信件8件、现场5件.
    '(?<=(?:网络|网上|网页|互联网|在线|当面|现场|窗口|传真|平台|网站)\\d{1,4}[件宗起][、,])(?:信件|来信|电子邮件|邮件)(?=\\d)',
    '(?:信件|来信|电子邮件|邮件)(?=\\d{1,4}[件宗起][、,和及](?:网络|网上|网页|互联网|在线|当面|现场|窗口|传真|平台|网站))',
    '(?:电子)?邮箱',
    '(?:其他|其它)(?:方式|渠道|途径|形式)(?!处理)',
    '(?:信函|书信|网络|网上|网页|互联网|在线|线上|线下|当面|现场|窗口|传真|纸质|书面|邮寄|邮政|快递|来函|口头|平台|微信|政务网|门户网站|网站|柜台|EMS)(?:邮寄|平台|系统|渠道|方式|途径|形式|提交|提出|递交)*',
  ),
];
