// How far the talk is, as pure functions of moments in milliseconds.
const MINUTE = 60_000;

/** Return the phase (before, calm, last, close, over, ended), the seconds left and the share of the time that is left. */
export function reading({ started, ended, minutes, now }) {
  const limit = minutes * MINUTE;
  if (!started) return { phase: "before", seconds: minutes * 60, share: 1 };
  const left = limit - ((ended ?? now) - started);
  const seconds = Math.round(left / 1000);
  return { phase: ended ? "ended" : phaseOf(left, minutes), seconds, share: Math.min(1, Math.max(0, left / limit)) };
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

/** Return the one sentence that a phase brings. Where they have `lessTime`, the promise of so many minutes is no matter. */
export function advice(phase, minutes, { lessTime = false } = {}) {
  const left = lastMinutes(minutes);
  const words = left === 5 ? "Five minutes" : left === 1 ? "One minute" : `${left} minutes`;
  const promise = lessTime ? "I do not want to keep you" : `I promised you ${minutes} minutes, and I want to keep to that`;
  return {
    before: "",
    calm: "",
    last: `${words} left. A good moment to ask who else to talk to.`,
    close: `One minute left. “${promise}. Thank you, you have helped me a lot.”`,
    over: `That is ${lessTime ? "all the time they had" : `your ${minutes} minutes`}. If they offer more, take it: the clock counts on.`,
    ended: "This talk has ended. You can still add notes.",
  }[phase];
}
