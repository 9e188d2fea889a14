// Which questions are worth most in the minutes that are left: `askwell.method.selection` once more, line by line.
// The weights come from the server; tests/live/test_replan.py proves both the same on shared cases.

const GROUP = 1000;
const LEAST = 1e-9;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const descending = (numbers) => numbers.sort((a, b) => b - a);

/** Return the places of the chosen items, ascending. */
export function choose(problem) {
  const starts = [filled(problem, problem.fixed), filled(problem, problem.fixed, { byMinute: true })];
  const best = score(problem, starts[1]) > score(problem, starts[0]) ? starts[1] : starts[0];
  return improved(problem, best).sort((a, b) => a - b);
}

export function score(problem, chosen) {
  const touched = new Set(chosen.flatMap((place) => problem.items[place].groups));
  const served = sum([...touched].sort((a, b) => a - b).map((group) => problem.groups[group]));
  const covered = cover(problem, chosen);
  return GROUP * served + sum(problem.topics.map((_, topic) => worthOf(problem, topic, covered.factors[topic])));
}

function cover(problem, chosen) {
  const covered = { factors: problem.topics.map(() => []), touched: new Set() };
  chosen.forEach((place) => add(problem, covered, place));
  return covered;
}

function add(problem, covered, place) {
  const item = problem.items[place];
  for (const topic of item.topics) covered.factors[topic] = descending([...covered.factors[topic], item.factor]);
  for (const group of item.groups) covered.touched.add(group);
}

function worthOf(problem, topic, factors) {
  let [first, kept] = problem.topics[topic];
  let total = 0;
  for (const factor of factors) {
    total += first * factor;
    first *= kept;
  }
  return total;
}

function gain(problem, covered, place) {
  const item = problem.items[place];
  let gained = 0;
  for (const topic of item.topics) {
    const factors = covered.factors[topic];
    gained += worthOf(problem, topic, descending([...factors, item.factor])) - worthOf(problem, topic, factors);
  }
  for (const group of item.groups) if (!covered.touched.has(group)) gained += GROUP * problem.groups[group];
  return gained;
}

function filled(problem, chosen, { byMinute = false, without = [] } = {}) {
  const all = [...chosen];
  const covered = cover(problem, all);
  let minutes = sum(all.map((place) => problem.items[place].minutes));
  while (all.length < problem.most) {
    let best = -1;
    let most = LEAST;
    problem.items.forEach((item, place) => {
      if (all.includes(place) || without.includes(place) || minutes + item.minutes > problem.minutes + LEAST) return;
      const gained = gain(problem, covered, place);
      const rate = byMinute ? gained / item.minutes : gained;
      if (rate > most + LEAST) [best, most] = [place, rate];
    });
    if (best < 0) break;
    all.push(best);
    add(problem, covered, best);
    minutes += problem.items[best].minutes;
  }
  return all;
}

function improved(problem, chosen) {
  let best = chosen;
  let most = score(problem, chosen);
  let better = true;
  while (better) {
    better = false;
    for (const tried of neighbours(problem, best)) {
      const value = score(problem, tried);
      if (value > most + LEAST) {
        [best, most, better] = [tried, value, true];
        break;
      }
    }
  }
  return best;
}

function* neighbours(problem, chosen) {
  const free = chosen.filter((place) => !problem.fixed.includes(place));
  for (const gone of free) {
    const kept = chosen.filter((place) => place !== gone);
    const minutes = sum(kept.map((place) => problem.items[place].minutes));
    for (const [place, item] of problem.items.entries()) {
      if (chosen.includes(place) || minutes + item.minutes > problem.minutes + LEAST) continue;
      yield filled(problem, [...kept, place], { without: [gone] });
    }
  }
  for (let one = 0; one < free.length; one++) {
    for (let two = one + 1; two < free.length; two++) {
      const pair = [free[one], free[two]];
      const kept = chosen.filter((place) => !pair.includes(place));
      for (const byMinute of [false, true]) yield filled(problem, kept, { byMinute, without: pair });
    }
  }
}
