/** What the sheets of evidence can ask for. */
import type { Finding, Review } from '../../lib/judge/model';
import type { Packed, PackingWish, TakenPicture } from '../../lib/shell/panel/evidence';

export interface EvidenceActions {
  /** Scrolls the page to a finding and takes a picture of its place. */
  readonly picture: (review: Review, finding: Finding) => Promise<TakenPicture>;
  /** Called straight from a click. @returns whether the clipboard took it */
  readonly copyPicture: (png: Blob) => Promise<boolean>;
  /** @returns the file's name */
  readonly savePicture: (review: Review, finding: Finding, png: Blob) => string;
  /** Makes an evidence package and hands it to the browser's downloads. */
  readonly pack: (review: Review, wish: PackingWish) => Promise<Packed>;
}
