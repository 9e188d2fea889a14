// What time it is by the house. The clock of a phone may be wrong by a day; two devices must still agree.
let offset = 0;
let last = 0;

/** Return the moment in milliseconds, as the house would read it. */
export const now = () => Date.now() + offset;

/** Read a moment of this phone as the house would. */
export const corrected = (raw) => raw + offset;

/** Return a moment that no earlier one of this page equals or passes. */
export function tick() {
  last = Math.max(now(), last + 1);
  return last;
}

/** Learn how far this phone is off: the house said `there` between `sent` and `received`. */
export function correct(there, sent, received) {
  const found = Math.round(there - (sent + received) / 2);
  if (Math.abs(found - offset) < 1_000) return;
  offset = found;
  last = 0;
}
