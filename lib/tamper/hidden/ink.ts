/** Colours as browsers compute them: rgb(…) and rgba(…); of others nothing is said. */

interface Ink {
  readonly channels: readonly number[];
  readonly alpha: number;
}

const written = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

function inkOf(color: string): Ink | null {
  const [, red, green, blue, alpha = '1'] = written.exec(color) ?? [];
  return red === undefined ? null : { channels: [red, green, blue].map(Number), alpha: Number(alpha) };
}

const leastAlpha = 0.05;
/** Steps of 256 in every channel that no eye tells apart. */
const nearest = 12;

/** Whether a colour lets its ground through whole. */
export function isClear(color: string): boolean {
  const ink = inkOf(color);
  return color === 'transparent' || (ink !== null && ink.alpha < leastAlpha);
}

/** Whether nothing is seen through a colour. */
export function isOpaque(color: string): boolean {
  return inkOf(color)?.alpha === 1;
}

/** Whether one cannot be read on the other. */
export function areAlike(ink: string, ground: string): boolean {
  const [one, other] = [inkOf(ink), inkOf(ground)];
  if (!one || !other || other.alpha < 1) return false;
  return one.channels.every((channel, index) => Math.abs(channel - (other.channels[index] ?? 0)) <= nearest);
}
