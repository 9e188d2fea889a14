// Choosing a set that covers most within a number of places and minutes: `askwell.method.selection` in the browser,
// line by line. The weights come with the page; shared cases hold both to the same choices.
const GROUP = 1000;
export const LEAST = 1e-9;
const [SMALL, DEEP, SHALLOW] = [6, 3, 2];
const [MANY, ONE_BY_ONE] = [120, 1];

const descending = (factors) => factors.sort((one, other) => other - one);

/** Return the places of the chosen items, ascending: the better greedy choice, improved by exchanges. */
export function choose(problem) {
  const plain = filled(problem, false);
  const byMinute = filled(problem, true);
  const best = score(problem, byMinute) > score(problem, plain) ? byMinute : plain;
  return improved(problem, best).sort((one, other) => one - other);
}

/** Return the worth with the groups; what is compared. */
function score(problem, chosen) {
  const covered = coveredBy(problem, chosen);
  const groups = problem.groups.reduce((total, weight, group) => (covered.touched[group] ? total + weight : total), 0);
  const worth = covered.factors.reduce((total, factors, topic) => total + covered.worthOf(topic, factors), 0);
  return GROUP * groups + worth;
}

/** What a changing set covers; for each topic the factors of its answers, the highest first. */
function coveredBy(problem, chosen) {
  const factors = problem.topics.map(() => []);
  const touched = problem.groups.map(() => 0);
  let minutes = 0;

  function add(place) {
    const item = problem.items[place];
    for (const topic of item.topics) factors[topic] = descending([...factors[topic], item.factor]);
    for (const group of item.groups) touched[group] += 1;
    minutes += item.minutes;
  }

  function remove(place) {
    const item = problem.items[place];
    for (const topic of item.topics) factors[topic].splice(factors[topic].indexOf(item.factor), 1);
    for (const group of item.groups) touched[group] -= 1;
    minutes -= item.minutes;
  }

  function worthOf(topic, answers) {
    let [first, kept] = problem.topics[topic];
    let total = 0;
    for (const factor of answers) {
      total += first * factor;
      first *= kept;
    }
    return total;
  }

  function gain(place) {
    const item = problem.items[place];
    let gained = 0;
    for (const topic of item.topics) {
      const before = factors[topic];
      if (!before.length) gained += problem.topics[topic][0] * item.factor;
      else gained += worthOf(topic, descending([...before, item.factor])) - worthOf(topic, before);
    }
    for (const group of item.groups) if (!touched[group]) gained += GROUP * problem.groups[group];
    return gained;
  }

  chosen.forEach(add);
  const fits = (place) => minutes + problem.items[place].minutes <= problem.minutes + LEAST;
  return { factors, touched, add, remove, worthOf, gain, fits };
}

/** Add what adds most until no place, no minute or no gain is left; of equals the first. */
function filled(problem, byMinute) {
  const all = [...problem.fixed];
  const covered = coveredBy(problem, all);
  while (all.length < problem.most) {
    let best = -1;
    let most = LEAST;
    problem.items.forEach((item, place) => {
      if (all.includes(place) || !covered.fits(place)) return;
      const gained = covered.gain(place);
      const rate = byMinute ? gained / item.minutes : gained;
      if (rate > most + LEAST) [best, most] = [place, rate];
    });
    if (best < 0) break;
    all.push(best);
    covered.add(best);
  }
  return all;
}

/** Take out a few and put in up to one more than went, as long as that helps. */
function improved(problem, chosen) {
  let best = [...chosen];
  for (let better = best; better; ) {
    best = better;
    better = exchanged(problem, best);
  }
  return best;
}

function exchanged(problem, best) {
  const free = best.filter((place) => !problem.fixed.includes(place));
  const deepest = problem.items.length > MANY ? ONE_BY_ONE : free.length <= SMALL ? DEEP : SHALLOW;
  for (let size = 0; size <= deepest; size++) {
    for (const out of combinations(free, size)) {
      const kept = best.filter((place) => !out.includes(place));
      const found = exchange(problem, kept, out);
      if (found.length) return [...kept, ...found];
    }
  }
  return null;
}

function* combinations(places, size, from = 0) {
  if (!size) return yield [];
  for (let at = from; at <= places.length - size; at++)
    for (const rest of combinations(places, size - 1, at + 1)) yield [places[at], ...rest];
}

/** Return what adds more to `kept` than `out` does, or nothing. No set adds more than its members do one by one. */
function exchange(problem, kept, out) {
  const covered = coveredBy(problem, kept);
  let found = [];
  let toBeat = 0;
  for (const place of out) {
    toBeat += covered.gain(place);
    covered.add(place);
  }
  out.forEach(covered.remove);

  function deepen(places, taken, soFar, slots) {
    const gains = places.filter(covered.fits).map((place) => [covered.gain(place), place]);
    gains.sort((one, other) => other[0] - one[0] || one[1] - other[1]);
    for (const [at, [gained, place]] of gains.entries()) {
      const bound = gains.slice(at, at + slots).reduce((total, [gain]) => total + gain, soFar);
      if (bound <= toBeat + LEAST) break;
      const reached = soFar + gained;
      if (reached > toBeat + LEAST) [toBeat, found] = [reached, [...taken, place]];
      if (slots <= 1) continue;
      covered.add(place);
      deepen(gains.slice(at + 1).map(([, other]) => other), [...taken, place], reached, slots - 1);
      covered.remove(place);
    }
  }

  const others = problem.items.map((_, place) => place).filter((place) => !kept.includes(place));
  deepen(others, [], 0, Math.min(problem.most - kept.length, out.length + 1));
  return found;
}
