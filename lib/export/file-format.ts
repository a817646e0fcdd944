/** The formats in which the panel saves a review as a file. Apart from what makes them: that is loaded with the first file. */

export const fileFormats = ['xlsx', 'csv', 'markdown', 'notice', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

export interface FileContent {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}
