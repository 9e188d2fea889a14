// How far the talk is, as pure functions of moments in milliseconds: `askwell.method.clock` in the browser.
const MINUTE = 60_000;

/** Return when a talk that began then ought to end: after the agreed `minutes`, or at the agreed end if that comes first
 * (`starts` is the agreed beginning, or nothing). One that begins with less than half of it left was put off. */
export function limitOf(started, minutes, starts) {
  const agreed = minutes * MINUTE;
  const late = starts ? started - starts : 0;
  return started + agreed - (MINUTE <= late && late <= agreed / 2 ? late : 0);
}

/** Return the phase (before, calm, last, close, over, ended), the seconds left and the share of the time that is left.
 * `until` is when it ought to end. */
export function reading({ started, ended, minutes, until, now }) {
  if (!started) return { phase: "before", seconds: minutes * 60, share: 1 };
  const whole = (until ?? started + minutes * MINUTE) - started;
  const left = whole - Math.max(0, (ended ?? now) - started);
  const seconds = Math.round(left / 1000);
  return { phase: ended ? "ended" : phaseOf(left, whole / MINUTE), seconds, share: Math.min(1, Math.max(0, left / whole)) };
}

/** Return for how many last minutes the page asks for names: five, in a short talk a third. */
export function lastMinutes(minutes) {
  return Math.max(1, Math.min(5, Math.floor(minutes / 3)));
}

function phaseOf(left, minutes) {
  if (left <= 0) return "over";
  const names = lastMinutes(minutes) * MINUTE;
  if (left > names) return "calm";
  return left <= MINUTE && MINUTE < names ? "close" : "last";
}

/** Say seconds as 14:32, and those beyond the limit as +1:05. */
export function face(seconds) {
  const all = Math.abs(seconds);
  return `${seconds < 0 ? "+" : ""}${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
}

// What to promise at the end, and what that end is, by what set it.
const PROMISE = {
  minutes: (minutes) => [`I promised you ${minutes} minutes, and I want to keep to that`, `That is your ${minutes} minutes`],
  agreed: () => ["I promised to end on time, and I want to keep to that", "This is the end that you agreed on"],
  theirs: () => ["I do not want to keep you", "That is all the time they had"],
};

/** Return the one sentence that a phase brings. `whole` minutes are the length of the talk; `by` says what set its end: the
 * agreed `minutes`, the `agreed` end, or what `theirs` is. */
export function advice(phase, { minutes, whole = minutes, by = "minutes" }) {
  const left = lastMinutes(whole);
  const words = left === 5 ? "The last five minutes" : left === 1 ? "The last minute" : `The last ${left} minutes`;
  const [promise, end] = PROMISE[by](minutes);
  return {
    before: "",
    calm: "",
    last: `${words}. A good moment to ask who else to talk to.`,
    close: `One minute left. “${promise}. Thank you, you have helped me a lot.”`,
    over: `${end}. If they offer more, take it: the clock counts on.`,
    ended: "This talk has ended. You can still add notes.",
  }[phase];
}
