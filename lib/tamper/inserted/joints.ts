/** Joints: four characters that follow each other, two before a cut and two behind it. */
import { reportLanguage } from '../../domain/report-language';

let usual: ReadonlySet<string> | undefined;

/** Whether reports usually have these four characters in this order. */
export function isUsual(joint: string): boolean {
  usual ??= new Set(
    reportLanguage.flatMap((piece) =>
      Array.from({ length: piece.length - 3 }, (_, at) => piece.slice(at, at + 4)),
    ),
  );
  return usual.has(joint);
}

/** Which four characters follow each other somewhere, by a hash: most that are asked for nowhere do. */
export function jointsOf(text: string): Uint8Array {
  const joints = new Uint8Array(0x40000);
  for (let at = 0; at + 4 <= text.length; at += 1) joints[hash(text, at, at + 2)] = 1;
  return joints;
}

/** @returns a number for the two characters at `first` and the two at `second` */
export function hash(text: string, first: number, second: number): number {
  const before = text.charCodeAt(first) * 31 + text.charCodeAt(first + 1);
  const after = text.charCodeAt(second) * 31 + text.charCodeAt(second + 1);
  return (before * 257 + after * 7919) & 0x3ffff;
}
