/** The formats in which a batch is handed over. Apart from what makes them: that is loaded with the first. */

/** `summary`: one row a unit. */
export const batchCopies = ['table', 'summary', 'markdown', 'notice', 'json'] as const;
export type BatchCopy = (typeof batchCopies)[number];

/** `xlsx` has both sheets; `notice` is an archive with one letter a report. */
export const batchFiles = ['xlsx', 'csv', 'notice', 'json'] as const;
export type BatchFile = (typeof batchFiles)[number];
