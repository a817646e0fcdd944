/** The columns of lists of findings, and the sets of them that offices use. */

export const listColumns = [
  'number',
  'agency',
  'year',
  'category',
  'severity',
  'message',
  'place',
  'content',
  'result',
  'basis',
  'advice',
  'link',
  'checkedAt',
  'opinion',
  'rectified',
  'newLink',
  'person',
  'due',
] as const;

export type ListColumn = (typeof listColumns)[number];

/** `full`: a 问题清单; `bulletin`: what a 通报 prints; `feedback`: what the agency fills in and sends back.
 *  No document prescribes them: they are what published lists of the three kinds have in common. */
export const columnSets = {
  full: [
    'number',
    'agency',
    'year',
    'category',
    'severity',
    'message',
    'place',
    'content',
    'result',
    'basis',
    'advice',
    'link',
    'checkedAt',
    'opinion',
  ],
  bulletin: ['number', 'agency', 'message', 'basis', 'advice', 'link'],
  feedback: ['number', 'agency', 'message', 'rectified', 'newLink', 'person', 'due'],
} as const satisfies Readonly<Record<string, readonly ListColumn[]>>;

export type ColumnSet = keyof typeof columnSets;
