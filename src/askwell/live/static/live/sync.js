// Sends what waits on the phone, oldest first. PUT is idempotent, so sending again is always safe; an item
// leaves the outbox only when the server has named it back. No Background Sync: Safari lacks it.
import { correct, inTurn, isKnown, isSure } from "./time.js";

const AGAIN = 15_000;
const SOON = 1_000;
const PATIENCE = 20_000;
// So often the time is asked in a row: one slow answer tells it badly, and one slower than this nothing new.
const TRIES = 5;
const QUICK = 2_000;

// The cookie, not a form of the page: it is the one that is still right after signing in again.
const token = () => document.cookie.match(/(?:^|; )askwell_csrf=([^;]+)/)?.[1] ?? "";

/** Ask the house; each answer says what time it is there. Returns the answer and what it said. */
async function ask(url, options, patience = PATIENCE) {
  const sent = Date.now();
  const answer = await fetch(url, { ...options, credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(patience) });
  const received = Date.now();
  const there = Date.parse(answer.headers.get("Askwell-Now"));
  if (there) correct(there, sent, received);
  return { answer, said: await answer.json().catch(() => null) };
}

const signedOut = (answer) => answer.type === "opaqueredirect" || answer.status === 403;

/** Ask the house how the talk stands; returns {said} or {stop}, or neither where it has no such talk. */
async function look(url, patience) {
  try {
    const { answer, said } = await ask(url, { headers: { Accept: "application/json" }, cache: "no-store" }, patience);
    // Where there is no such talk any more, each item is to hear so.
    if (answer.status === 404) return {};
    return answer.ok && said ? { said } : { stop: signedOut(answer) ? "signed out" : "away" };
  } catch {
    return { stop: "away" };
  }
}

/** Send one item; returns {done}, {refused: sentence} or {stop: "away" | "signed out"}. */
async function deliver({ url, body, raw, confirms }) {
  try {
    const { answer, said } = await ask(url, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token() },
      body: JSON.stringify(inTurn(body, raw)),
    });
    if (answer.ok && said?.id === confirms) return { done: true };
    if (signedOut(answer)) return { stop: "signed out" };
    if (answer.status >= 400 && answer.status < 500) return { refused: said?.error ?? "Your computer did not take it." };
    return { stop: "away" };
  } catch {
    return { stop: "away" };
  }
}

/** Keep the outbox moving. `tell` hears {waiting, stop, refused} after each round, `heard` how the talk stands at
 * `url` once all of it has arrived; returns `now`, which sends at once, and `stop`, after which nothing is sent. */
export function keepSending(store, { url, tell, heard }) {
  const over = new AbortController();
  let tries = 0;
  let round = null;
  let more = false;

  /** Before a note leaves: is the clock of this phone right? A moment that arrived wrong stays wrong. It is asked once, and
   * again until a quick answer has told it well; returns why nothing is known of it. */
  async function askTheTime() {
    for (; tries === 0 || (tries < TRIES && !isSure()); tries += 1) {
      const { stop } = await look(`${url}?clock`, isKnown() ? QUICK : PATIENCE);
      if (stop && !isKnown()) return stop;
    }
    return "";
  }

  async function send() {
    const refused = new Map();
    let went = 0;
    for (const item of await store.outbox()) {
      const away = await askTheTime();
      if (away) return { stop: away, refused, went };
      const { done, stop, refused: why } = await deliver(item);
      if (done) {
        await store.confirmed(item.id);
        went += 1;
      }
      if (why) refused.set(item.id, why);
      if (stop) return { stop, refused, went };
    }
    return { stop: "", refused, went };
  }

  async function rounds() {
    do {
      more = false;
      const outcome = await send();
      tell({ ...outcome, waiting: await store.outbox() });
      if (outcome.stop && !outcome.went) tries = 0;
      // A network that loses some answers is there all the same: what waits need not wait long.
      if (outcome.stop && outcome.went) setTimeout(now, SOON);
      if (!more) await listen();
    } while (more);
  }

  async function listen() {
    const { said } = await look(url);
    if (!said) return;
    if (!(await store.outbox()).length) await heard(said);
    tries ||= 1;
    await askTheTime();
  }

  async function now() {
    if (over.signal.aborted) return;
    more = round !== null;
    round ??= rounds().finally(() => (round = null));
    await round;
  }

  const hearing = { signal: over.signal };
  addEventListener("online", now, hearing);
  addEventListener("pageshow", now, hearing);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && now(), hearing);
  const again = setInterval(now, AGAIN);
  over.signal.addEventListener("abort", () => clearInterval(again));
  return { now, stop: () => over.abort() };
}
