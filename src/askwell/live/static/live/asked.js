// Which questions were asked: not those that were only looked at. What was noted under, what was ticked as answered, and
// what stood on the screen for a while as the clock ran.
const A_WHILE = 30_000;

/** Return what `place` remembers of the questions; `noted` says whether something stands under a card. */
export function askedIn(place, { noted }) {
  const shown = (place.shown ??= {});
  const ticks = (place.ticks ??= {});
  const name = (card) => card.id ?? card.text;

  const answered = (card) => ticks[name(card)] === "answered";
  const skipped = (card) => ticks[name(card)] === "skipped" && !noted(card);
  const asked = (card) => noted(card) || answered(card) || (!skipped(card) && (shown[name(card)] ?? 0) >= A_WHILE);

  return {
    asked,
    answered,
    skipped,
    /** Tick a question as answered or skipped, in whatever order; the same once more takes the tick off. */
    tick: (card, stands) => (ticks[name(card)] = ticks[name(card)] === stands ? "" : stands),
    /** Hear that a card stood on the screen for so many milliseconds while the clock ran; returns whether it counts as asked now. */
    stood(card, time) {
      const before = asked(card);
      shown[name(card)] = (shown[name(card)] ?? 0) + time;
      return asked(card) !== before;
    },
  };
}
