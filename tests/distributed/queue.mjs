/** The queue that the check's processes share. */
export const name = 'pages';

/** @returns where Redis listens, as the check says in the environment */
export function connection() {
  return { host: '127.0.0.1', port: Number(process.env['REDIS_PORT']), maxRetriesPerRequest: null };
}
