// Sends what waits on the phone, oldest first. PUT is idempotent, so sending again is always safe; an item
// leaves the outbox only when the server has named it back. No Background Sync: Safari lacks it.
import { correct, corrected } from "./time.js";

const AGAIN = 15_000;
const PATIENCE = 20_000;

// The cookie, not a form of the page: it is the one that is still right after signing in again.
const token = () => document.cookie.match(/(?:^|; )askwell_csrf=([^;]+)/)?.[1] ?? "";

const ask = (url, options) =>
  fetch(url, { ...options, credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });

/** Ask the house how the talk stands, and what time it is there; nothing when it does not answer. */
async function look(url) {
  const sent = Date.now();
  try {
    const answer = await ask(url, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (!answer.ok) return null;
    const said = await answer.json();
    correct(Date.parse(said.now), sent, Date.now());
    return said;
  } catch {
    return null;
  }
}

/** Return what to send: a moment that this phone took is told by the clock of the house. */
const bodyOf = ({ body, raw }) =>
  JSON.stringify(raw ? { ...body, at: new Date(corrected(raw)).toISOString() } : body);

/** Send one item; returns {done}, {refused: sentence} or {stop: "away" | "signed out"}. */
async function deliver(item) {
  let answer, said;
  try {
    answer = await ask(item.url, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token() },
      body: bodyOf(item),
    });
    said = await answer.json().catch(() => ({}));
  } catch {
    return { stop: "away" };
  }
  if (answer.ok && said.id === item.confirms) return { done: true };
  if (answer.type === "opaqueredirect" || answer.status === 403) return { stop: "signed out" };
  if (answer.status >= 400 && answer.status < 500) return { refused: said.error ?? "Your computer did not take it." };
  return { stop: "away" };
}

/** Keep the outbox moving. `tell` hears {waiting, stop, refused} after each round, `heard` how the talk stands at
 * `url` once all of it has arrived; returns a function that sends now. */
export function keepSending(store, { url, tell, heard }) {
  let clockIsKnown = false;
  let round = null;
  let more = false;

  async function send() {
    const refused = new Map();
    const items = await store.outbox();
    // Before the first note leaves: is the clock of this phone right?
    if (items.length && !clockIsKnown) clockIsKnown = Boolean(await look(url));
    for (const item of items) {
      const { done, stop, refused: why } = await deliver(item);
      if (done) await store.confirmed(item.id);
      if (why) refused.set(item.id, why);
      if (stop) return { stop, refused };
    }
    return { stop: "", refused };
  }

  async function rounds() {
    do {
      more = false;
      const outcome = await send();
      tell({ ...outcome, waiting: await store.outbox() });
      if (!more) await listen();
    } while (more);
  }

  async function listen() {
    const said = await look(url);
    clockIsKnown ||= Boolean(said);
    if (said && !(await store.outbox()).length) await heard(said);
  }

  const now = () => {
    more = round !== null;
    round ??= rounds().finally(() => (round = null));
    return round;
  };

  addEventListener("online", now);
  addEventListener("pageshow", now);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && now());
  setInterval(now, AGAIN);
  return now;
}
