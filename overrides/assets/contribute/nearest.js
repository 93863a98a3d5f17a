// Finds the known word most like one that is not known, by the measure that the check uses.
"use strict";
{
  const ENOUGH = 0.6;

  /** Return how many signs two texts share in blocks: the longest one, then those on either side. */
  const shared = (a, b) => {
    let [size, atA, atB] = [0, 0, 0];
    let above = new Map();
    for (let i = 0; i < a.length; i += 1) {
      const row = new Map();
      for (let j = 0; j < b.length; j += 1) {
        if (a[i] !== b[j]) continue;
        const run = (above.get(j - 1) ?? 0) + 1;
        row.set(j, run);
        if (run > size) [size, atA, atB] = [run, i - run + 1, j - run + 1];
      }
      above = row;
    }
    if (!size) return 0;
    return size + shared(a.slice(0, atA), b.slice(0, atB)) + shared(a.slice(atA + size), b.slice(atB + size));
  };

  const likeness = (word, other) => (2 * shared(other, word)) / (word.length + other.length);

  /** Return the known word nearest to a value, or nothing where none is like it. */
  contribute.nearest = (value, known) => {
    const word = value.toLowerCase();
    const rated = known.map((one) => [likeness(word, one), one]).filter(([like]) => like >= ENOUGH);
    rated.sort(([a, one], [b, other]) => b - a || (one < other ? 1 : -1));
    return rated[0]?.[1] ?? "";
  };
}
