// Sends what waits on the phone, oldest first. PUT is idempotent, so sending again is always safe; an item
// leaves the outbox only when the server has named it back. No Background Sync: Safari lacks it.

const AGAIN = 15_000;
const PATIENCE = 20_000;

// The cookie, not a form of the page: it is the one that is still right after signing in again.
const token = () => document.cookie.match(/(?:^|; )askwell_csrf=([^;]+)/)?.[1] ?? "";

/** Send one item; returns {done}, {refused: sentence} or {stop: "away" | "signed out"}. */
async function deliver(item) {
  let answer, said;
  try {
    answer = await fetch(item.url, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token() },
      body: JSON.stringify(item.body),
      credentials: "same-origin",
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
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

/** Keep the outbox moving. `tell` hears {waiting, stop, refused} after each round; returns a function that sends now. */
export function keepSending(store, tell) {
  let round = null;
  let more = false;

  async function send() {
    const refused = new Map();
    for (const item of await store.outbox()) {
      const { done, stop, refused: why } = await deliver(item);
      if (done) await store.confirmed(item.id);
      if (why) refused.set(item.id, why);
      if (stop) return { stop, refused };
    }
    return { stop: "", refused };
  }

  async function rounds() {
    let outcome;
    do {
      more = false;
      outcome = await send();
    } while (more);
    tell({ ...outcome, waiting: await store.outbox() });
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
