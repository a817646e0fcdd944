/** Which report people chose to compare a page with, where the names of its agency differ or the tool's own choice is wrong.
 *  By address, until the browser closes: reloading the page keeps it, and nothing of a private window stays. */
import { browser } from 'wxt/browser';
import { pageAddress } from '../../decisions/address';
import { earlierChoicesSchema } from './schemas';

const key = 'earlier-choices';
const most = 200;

/** The earlier report's address; null: with none. */
export type EarlierChoice = string | null;

/** @returns the choices by the later page's address */
export async function earlierChoices(): Promise<ReadonlyMap<string, EarlierChoice>> {
  const parsed = earlierChoicesSchema.safeParse((await browser.storage.session.get(key))[key]);
  return new Map(parsed.success ? parsed.data : []);
}

/** @returns undefined where nobody chose for this page */
export async function earlierChoice(page: string): Promise<EarlierChoice | undefined> {
  return (await earlierChoices()).get(pageAddress(page));
}

/** @param choice undefined: the tool chooses again */
export async function chooseEarlier(page: string, choice: EarlierChoice | undefined): Promise<void> {
  const choices = new Map(await earlierChoices());
  choices.delete(pageAddress(page));
  if (choice !== undefined) choices.set(pageAddress(page), choice && pageAddress(choice));
  await browser.storage.session.set({ [key]: [...choices].slice(-most) });
}
