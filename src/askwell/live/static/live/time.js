// What time it is by the house. The clock of a phone may be wrong by a day; two devices must still agree, and a page that
// opens again without a network must not believe the phone once more: what was found is remembered.
let offset = 0;
// How far this phone is off lies between these two, by all answers so far: the quickest answer bounds it best.
let low = -Infinity;
let high = Infinity;
let known = false;
let last = 0;
let learnt = () => {};

// Two notes in a row lie further apart than this, in milliseconds.
const NEAR = 60;

/** Return the moment in milliseconds, as the house would read it. */
export const now = () => Date.now() + offset;

/** Read a moment of this phone as the house would, by what is known now and what was known when it was taken. */
export const corrected = (raw, then = {}) =>
  raw + Math.min(Math.max(offset, then.low ?? -Infinity), then.high ?? Infinity);

/** Tell whether the house has told its time. */
export const isKnown = () => known;

/** Tell whether the house's time is known so well that notes of two devices stand in order. */
export const isSure = () => known && high - low <= NEAR;

/** Return a moment that no earlier one of this page equals or passes. */
export function tick() {
  last = Math.max(now(), last + 1);
  return last;
}

/** Let every further moment come after this one: the order of writing holds though a clock was set back meanwhile. */
export function after(moment) {
  last = Math.max(last, moment);
}

/** Begin with what was found when this page was last open; `hears` what is found from now on. */
export function remember(found, hears) {
  learnt = hears;
  if (!Number.isFinite(found?.low + found?.high)) return;
  bound(found.low, found.high);
  known = true;
}

function bound(least, most) {
  low = least;
  high = most;
  offset = Math.round((low + high) / 2);
}

/** Learn how far this phone is off: the house said `there` between `sent` and `received`, and was slow by no more than
 * that. Where two answers cannot both be right, somebody set this phone's clock meanwhile, and the newer one counts. */
export function correct(there, sent, received) {
  const [least, most] = [Math.max(low, there - received), Math.min(high, there - sent)];
  if (known && least === low && most === high) return;
  const before = offset;
  if (least <= most) bound(least, most);
  else bound(there - received, there - sent);
  // What was taken by the wrong clock moves along; what was already told by the house's stays, and so does the order.
  if (!known) last = Math.max(0, last + offset - before);
  known = true;
  learnt({ low, high });
}

/** Return moments as words, and as this phone read them where the house's time is not known well yet: they are put right
 * when they are sent, within what was known when they were taken, since somebody may set the phone's clock in between. */
export function written(moments) {
  const entries = Object.entries(moments).filter(([, moment]) => moment);
  const said = Object.fromEntries(entries.map(([name, moment]) => [name, new Date(moment).toISOString()]));
  if (isSure()) return { said };
  const read = Object.fromEntries(entries.map(([name, moment]) => [name, moment - offset]));
  return { said, raw: known ? { read, low, high } : { read } };
}

/** Put the moments right that were taken before the house's time was known well. */
export function putRight(said, raw) {
  if (!raw?.read || !known) return said;
  const moments = Object.entries(raw.read).map(([name, moment]) => [name, new Date(corrected(moment, raw)).toISOString()]);
  return { ...said, ...Object.fromEntries(moments) };
}

let previous = null;

/** Put a note's moment right as the note leaves, and never before that of one written earlier: the house's time may be
 * learnt better between the two, and then the same moments read earlier. A note sent again keeps its moment. */
export function inTurn(said, raw) {
  const right = putRight(said, raw);
  if (!right.at) return right;
  let told = Date.parse(right.at);
  if (previous?.said.id === said.id) told = previous.told;
  else if (previous && Date.parse(putRight(previous.said, previous.raw).at) < told) told = Math.max(told, previous.told + 1);
  previous = { said, raw, told };
  return { ...right, at: new Date(told).toISOString() };
}
