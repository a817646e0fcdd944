/** Hosts as people enter them: a name, or a whole address that was copied from somewhere. */
import { readAddress } from '../snapshot/read-address';

const hostPattern = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/;
const longestHost = 253;

/** The host in what was entered, as browsers spell it; null where there is none.
 *  @param entered `www.lanze.cn`, `https://www.lanze.cn:8080/xxgk/`, `政务.公益` */
export function hostIn(entered: string): string | null {
  const text = entered.trim().replace(/^\*\./, '');
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  const { hostname = '' } = (text === '' ? null : readAddress(address)) ?? {};
  return hostname.length <= longestHost && hostPattern.test(hostname) ? hostname : null;
}
