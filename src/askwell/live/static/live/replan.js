// What to ask in the time that is left: `askwell.method.replanning` in the browser; shared cases hold both to the same.
import { choose, LEAST } from "./selection.js";

const minutesOf = (problem, places) => ascending(places).reduce((total, place) => total + problem.items[place].minutes, 0);
const ascending = (places) => [...new Set(places)].sort((one, other) => one - other);

/** Return places of the problem: {ask, aside, spare}. `minutes` are left for questions, `room` more fit beside those asked; what
 * was `skipped` is in none of the three. */
export function outlook(problem, { planned, asked, skipped = [], musts = [], minutes, room }) {
  const leftOut = skipped.filter((place) => !asked.includes(place));
  const waiting = planned.filter((place) => !asked.includes(place) && !leftOut.includes(place));
  const spent = minutesOf(problem, asked);
  const left = { ...without(problem, leftOut), minutes: spent + minutes };
  const among = ascending([...asked, ...waiting]);
  const held = ascending([...asked, ...musts.filter((place) => waiting.includes(place))]);
  const kept = filledUp(left, chosenAmong({ ...left, fixed: held, most: among.length }, among), waiting);
  const ask = waiting.filter((place) => kept.has(place));
  const aside = waiting.filter((place) => !kept.has(place));
  if (aside.length) return { ask, aside, spare: [] };
  const more = choose({ ...left, fixed: among, most: Math.max(among.length, asked.length + room) });
  return { ask, aside, spare: more.filter((place) => !among.includes(place)) };
}

/** Take the worth from these places, so that nothing chooses them; each keeps its number. */
const without = (problem, places) => ({
  ...problem,
  items: problem.items.map((item, place) => (places.includes(place) ? { ...item, topics: [], groups: [] } : item)),
  fixed: problem.fixed.filter((place) => !places.includes(place)),
});

function chosenAmong(problem, places) {
  const items = places.map((place) => problem.items[place]);
  const fixed = problem.fixed.map((place) => places.indexOf(place));
  return new Set(choose({ ...problem, items, fixed }).map((chosen) => places[chosen]));
}

/** Add what still fits: she planned it, even where the planner sees no worth in it. */
function filledUp(problem, kept, waiting) {
  const filled = new Set(kept);
  for (const place of waiting) {
    if (minutesOf(problem, filled) + problem.items[place].minutes <= problem.minutes + LEAST) filled.add(place);
  }
  return filled;
}
