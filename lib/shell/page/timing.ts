/** User Timing measures that show in the page's own performance timeline. */

/** Runs a step and records how long it took as `mingcha:<step>`. */
export function measured<T>(step: string, run: () => T): T {
  const start = performance.now();
  try {
    return run();
  } finally {
    performance.measure(`mingcha:${step}`, { start });
  }
}
