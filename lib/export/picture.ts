/** A picture as it goes to people: the marked place, and below it what it is. */
import { cropOf } from './crop';
import { wrapped, type Caption } from './caption';

interface PictureSource {
  /** What the window showed. */
  readonly image: Blob;
  readonly sight: {
    readonly area: {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    };
    readonly scale: number;
  };
}

const colours = { paper: '#f6f5f2', ink: '#1c2128', soft: '#555d68', accent: '#9e1b1f' };
const fonts =
  "'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** In CSS pixels. */
const padding = 14;
const titleSize = 14;
const lineSize = 12;
const leading = 1.6;

/** @returns a PNG; null where the window has changed so much meanwhile that the place is not in it */
export async function paintPicture(
  { image, sight }: PictureSource,
  { title, lines }: Caption,
): Promise<Blob | null> {
  const window = await createImageBitmap(image);
  const { area, scale } = sight;
  if (area.left * scale >= window.width || area.top * scale >= window.height) return null;
  const crop = cropOf(area, scale, window);
  const canvas = new OffscreenCanvas(crop.width, crop.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints no pictures');

  const room = crop.width / scale - 2 * padding;
  const fontOf = (size: number, weight: number) => `${weight} ${size * scale}px ${fonts}`;
  const set = (text: string, size: number, weight: number, colour: string) => {
    context.font = fontOf(size, weight);
    const broken = wrapped(text, room * scale, (part) => context.measureText(part).width);
    return broken.map((line) => ({ line, size, weight, colour }));
  };
  const rows = [
    ...set(title, titleSize, 600, colours.ink),
    ...lines.flatMap((line) => set(line, lineSize, 400, colours.soft)),
  ];
  const height = 2 * padding + rows.reduce((sum, { size }) => sum + size * leading, 0);

  canvas.height = crop.height + Math.ceil(height * scale);
  context.drawImage(window, crop.left, crop.top, crop.width, crop.height, 0, 0, crop.width, crop.height);
  window.close();
  context.fillStyle = colours.paper;
  context.fillRect(0, crop.height, crop.width, canvas.height - crop.height);
  context.fillStyle = colours.accent;
  context.fillRect(0, crop.height, crop.width, Math.max(2, 2 * scale));
  context.textBaseline = 'middle';
  let top = crop.height / scale + padding;
  for (const { line, size, weight, colour } of rows) {
    context.font = fontOf(size, weight);
    context.fillStyle = colour;
    context.fillText(line, padding * scale, (top + (size * leading) / 2) * scale);
    top += size * leading;
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
