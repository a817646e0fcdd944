/** Evidence for the page in a tab: a picture of one finding, or the package of a whole report. What paints and packs is loaded when it is
 *  first needed. */
import { browser } from 'wxt/browser';
import type { EvidencePicture } from '../../export/evidence';
import { faultWords, type ShotFault } from '../../export/shot-fault';
import type { HandingOver } from '../../export/handing-over';
import { translator } from '../../i18n/translate';
import type { Finding, Review } from '../../judge/model';
import { withCamera, type Camera } from './camera';
import { save } from './download';
import { askReviewer } from '../messages';

export type TakenPicture = { readonly kind: 'picture'; readonly png: Blob } | ShotFault;

export interface PackingWish {
  readonly pictures: boolean;
  readonly signal: AbortSignal;
  /** @param done how many findings have been gone through */
  readonly onProgress: (done: number) => void;
}

export type Packed =
  | {
      readonly kind: 'packed';
      readonly name: string;
      readonly pictures: number;
      /** Findings without a picture, by their number in the list. */
      readonly missing: readonly { readonly number: number; readonly fault: ShotFault }[];
    }
  | { readonly kind: 'cancelled' }
  /** No picture can be taken at all. */
  | { readonly kind: 'refused'; readonly fault: ShotFault };

/** The package goes to people who read Chinese. */
const chinese = translator('zh-CN');

/** Brings the tab to the front, scrolls its page to the finding and pictures it, with a caption in Chinese. */
export function takePicture(tabId: number, review: Review, finding: Finding): Promise<TakenPicture> {
  return withCamera(tabId, (camera) => pictureOf(camera, review, finding));
}

/** Hands the package to the browser's downloads once it is complete. */
export async function packEvidence(
  tabId: number,
  review: Review,
  over: HandingOver,
  { pictures: isWished, signal, onProgress }: PackingWish,
): Promise<Packed> {
  const pictures: EvidencePicture[] = [];
  const missing: { finding: Finding; fault: ShotFault }[] = [];
  const refusal = !isWished
    ? null
    : await withCamera(tabId, async (camera) => {
        for (const [index, finding] of review.findings.entries()) {
          if (signal.aborted) return null;
          const taken = await pictureOf(camera, review, finding);
          // What holds for every finding need not be found out for each.
          if (taken.kind === 'forbidden' || taken.kind === 'nobody') return taken;
          if (taken.kind === 'picture') pictures.push({ finding, png: await bytesOf(taken.png) });
          else missing.push({ finding, fault: taken });
          onProgress(index + 1);
        }
        return null;
      });
  if (signal.aborted) return { kind: 'cancelled' };
  if (refusal) return { kind: 'refused', fault: refusal };

  const { toEvidence } = await import('../../export/evidence');
  const pages = await askReviewer(tabId, 'pageTexts', undefined);
  const file = await toEvidence({
    review,
    over,
    pictures,
    missing: missing.map(({ finding, fault }) => ({ finding, reason: faultWords(fault, chinese) })),
    pages: pages.kind === 'answer' ? pages.value : [],
    tool: toolName(),
    browser: navigator.userAgent,
  });
  if (signal.aborted) return { kind: 'cancelled' };
  save(file);
  return {
    kind: 'packed',
    name: file.name,
    pictures: pictures.length,
    missing: missing.map(({ finding, fault }) => ({ number: review.findings.indexOf(finding) + 1, fault })),
  };
}

async function pictureOf(camera: Camera, review: Review, finding: Finding): Promise<TakenPicture> {
  const shot = await camera.take(finding.id);
  if (shot.kind !== 'shot') return shot;
  const [{ paintPicture }, { captionOf }] = await Promise.all([
    import('../../export/picture'),
    import('../../export/caption'),
  ]);
  const caption = captionOf(finding, review, {
    number: shot.sight.number,
    at: new Date(),
    tool: toolName(),
    language: 'zh-CN',
  });
  const png = await paintPicture(shot, caption);
  return png ? { kind: 'picture', png } : { kind: 'moved' };
}

function toolName(): string {
  const { version, short_name: name } = browser.runtime.getManifest();
  return `${name} ${version}`;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
