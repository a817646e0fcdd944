/** Link texts that offer a trade, as search phrases do. */
import { hire } from '../../domain/hire';
import { institution, programs, services, signed } from '../../domain/link-words';
import { gazetteer } from '../../domain/places';
import { wordsOf } from '../language/words';

const hired = wordsOf(hire);

/** A trade in so few words, on an address of nobody or in another town than a hospital's or portal's name would have. */
export function offers(text: string, isCheap: boolean): boolean {
  if (text.length > longestOffer || signed.test(text) || programs.test(text) || !holdsTrade(text))
    return false;
  if (services.test(text)) return isCheap;
  return isCheap || namesPlace(text) || !institution.test(text);
}

const longestOffer = 16;

function holdsTrade(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (hired.longestAt(text, at) !== '') return true;
  return false;
}

/** 沈阳…, 上海…: bare, as search phrases begin. */
function namesPlace(text: string): boolean {
  const { stems } = gazetteer();
  return [2, 3].some((length) => stems.has(text.slice(0, length)) && !/^[省市县区]/.test(text.slice(length)));
}
