/** Numbers that belong to a person, and how to tell that they are what they look like.
 *  Sources: GB 11643-1999 (citizen identification numbers, checksum of ISO 7064 MOD 11-2), GB/T 2260 (first two digits), ISO/IEC 7812-1 (Luhn; 62 is
 *  the range of Chinese bank cards). Texts are folded. */

/** Region, birthday, serial number, check digit. */
export const identityNumber =
  /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
export const cardNumber = /(?<![\dA-Za-z])62\d{14,17}(?![\dA-Za-z])/g;

/** The first two digits of identity numbers: provinces, Taiwan, Hong Kong, Macau. */
const regions = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether an 18-digit number is a person's: region, a day that the calendar has, check digit. */
export function isIdentityNumber(text: string): boolean {
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return (
    regions.has(text.slice(0, 2)) &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    '10X98765432'.charAt(sum % 11) === text.charAt(17).toUpperCase()
  );
}

/** Luhn's checksum. */
export function isCardNumber(text: string): boolean {
  const sum = [...text].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A number with such a label in front is that of a body, a file or a project. */
export const otherNumber =
  /(?:信用代码|组织机构代码|机构代码|代码|编号|编码|索引号|文号|流水号|订单号|许可证号|执照号|注册号|备案号?)[^\d。;]{0,8}$/;
/** A line that tells where fees are paid names the agency's own account, which is public; a payee of two to four characters is a person. */
export const publicAccount =
  /收款(?!人[:,]?[^,。;]{2,4}[,。;])|缴费|缴款|缴纳|缴存|非税|专户|财政|对公|收费|处理费|汇款|开户名称|账户名称|帐户名称|户名[::]?[^,。;]{0,20}(?:局|委|厅|办|府|中心|镇|乡|街道)/;
/** Who holds an account is named, and is a person: 退款账户户名王某某. */
export const personalAccount =
  /个人(?:账户|帐户|银行卡|卡号)|(?:户名|收款人|开户人|持卡人|姓名|(?:账户|帐户)名称?)[:]?(?![^,。;]{0,24}(?:局|委|厅|办|府|中心|镇|乡|街道|财政|专户|公司|银行|国库))(?!称)[\u4e00-\u9fff]{2,4}(?=[,。;、(:]|卡号|账号|帐号|$)/;
