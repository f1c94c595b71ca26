// Waiting for a condition, which is the only way in which these tests wait: never for a length of time.

/**
 * Asks until the answer is truthy and gives it back.
 *
 * @template T
 * @param {() => T | Promise<T>} ask  may throw while the thing is not there yet
 * @param {string} what               completes the sentence "waited in vain for …"
 * @param {number} [timeout]          milliseconds
 * @param {number} [every]            milliseconds between two askings, where asking itself disturbs
 * @returns {Promise<T>}
 */
export async function until(ask, what, timeout = 15_000, every = 20) {
  const end = Date.now() + timeout;
  let last;
  for (;;) {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; last answer: ${show(last)}`);
    await new Promise((next) => setTimeout(next, every));
  }
}

function show(value) {
  if (value instanceof Error) return value.message;
  return JSON.stringify(value) ?? String(value);
}
