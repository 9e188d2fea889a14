// Sends what waits on the phone, oldest first. PUT is idempotent, so sending again is always safe; an item
// leaves the outbox only when the server has named it back. No Background Sync: Safari lacks it.
import { correct, putRight } from "./time.js";

const AGAIN = 15_000;
const SOON = 1_000;
const PATIENCE = 20_000;

// The cookie, not a form of the page: it is the one that is still right after signing in again.
const token = () => document.cookie.match(/(?:^|; )askwell_csrf=([^;]+)/)?.[1] ?? "";

const ask = (url, options) =>
  fetch(url, { ...options, credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });

const signedOut = (answer) => answer.type === "opaqueredirect" || answer.status === 403;

/** Ask the house how the talk stands, and what time it is there; returns {said} or {stop}, or neither where it has no such talk. */
async function look(url) {
  const sent = Date.now();
  try {
    const answer = await ask(url, { headers: { Accept: "application/json" }, cache: "no-store" });
    // Where there is no such talk any more, each item is to hear so.
    if (answer.status === 404) return {};
    if (!answer.ok) return { stop: signedOut(answer) ? "signed out" : "away" };
    const said = await answer.json();
    correct(Date.parse(said.now), sent, Date.now());
    return { said };
  } catch {
    return { stop: "away" };
  }
}

/** Send one item; returns {done}, {refused: sentence} or {stop: "away" | "signed out"}. */
async function deliver({ url, body, raw, confirms }) {
  let answer, said;
  try {
    answer = await ask(url, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token() },
      body: JSON.stringify(putRight(body, raw)),
    });
    said = await answer.json().catch(() => ({}));
  } catch {
    return { stop: "away" };
  }
  if (answer.ok && said.id === confirms) return { done: true };
  if (signedOut(answer)) return { stop: "signed out" };
  if (answer.status >= 400 && answer.status < 500) return { refused: said.error ?? "Your computer did not take it." };
  return { stop: "away" };
}

/** Keep the outbox moving. `tell` hears {waiting, stop, refused} after each round, `heard` how the talk stands at
 * `url` once all of it has arrived; returns `now`, which sends at once, and `stop`, after which nothing is sent. */
export function keepSending(store, { url, tell, heard }) {
  const over = new AbortController();
  let clockIsKnown = false;
  let round = null;
  let more = false;

  async function send() {
    const refused = new Map();
    let went = 0;
    for (const item of await store.outbox()) {
      // Before the first note leaves: is the clock of this phone right? A moment that arrived wrong stays wrong.
      if (!clockIsKnown) {
        const { stop } = await look(url);
        if (stop) return { stop, refused, went };
        clockIsKnown = true;
      }
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
      // A network that loses some answers is there all the same: what waits need not wait long.
      if (outcome.stop && outcome.went) setTimeout(now, SOON);
      if (!more) await listen();
    } while (more);
  }

  async function listen() {
    const { said } = await look(url);
    clockIsKnown ||= Boolean(said);
    if (said && !(await store.outbox()).length) await heard(said);
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
