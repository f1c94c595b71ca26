// Whether a page answers while it works: which share of the time was the longest in which nothing could be drawn. Not how
// many milliseconds that was, which depends on what else the machine does and is measured by the bench.

/** Begins to watch. @param {import('playwright-core').Page} page */
export const watchTurns = (page) =>
  page.evaluate(() => {
    const began = performance.now();
    window.cgTurns = { began, last: began, longest: 0 };
    const turn = () => {
      const now = performance.now();
      window.cgTurns.longest = Math.max(window.cgTurns.longest, now - window.cgTurns.last);
      window.cgTurns.last = now;
      requestAnimationFrame(turn);
    };
    turn();
  });

/** The longest share of the time since then in which nothing could be drawn: near 1 for work in one piece. @param {import('playwright-core').Page} page */
export const longestShare = (page) => page.evaluate(() => window.cgTurns.longest / (performance.now() - window.cgTurns.began));
