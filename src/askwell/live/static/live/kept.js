// Whether this page opens again without a network, and the sentence that says so honestly.
import { canSeal } from "./seal.js";

const PATIENCE = 2_000;
const TAB = "Keep this tab open until you are home: here a reload needs your computer.";
const SEALED = "Your notes are kept here encrypted.";
const OPEN = "Over plain http a phone cannot keep the page or encrypt your notes: they are kept in this browser as you wrote them.";

/** Keep the page on the phone where that is allowed; returns {safe, sentence}. */
export async function keepOnPhone({ worker_url: worker, page_url: scope }) {
  if (!isSecureContext || !navigator.serviceWorker) return { safe: false, sentence: `${TAB} ${canSeal() ? SEALED : OPEN}` };
  try {
    const held = await navigator.serviceWorker.register(worker, { scope, type: "module", updateViaCache: "none" });
    await standing(held);
    return { safe: true, sentence: `This page opens without a network too, even after a restart. ${SEALED}` };
  } catch {
    const held = await navigator.serviceWorker.getRegistration(scope).catch(() => null);
    if (held?.active) return { safe: true, sentence: `This page opens without a network too. ${SEALED}` };
    return { safe: false, sentence: `${TAB} ${SEALED}` };
  }
}

/** Resolves when the worker is at work; rejects when it could not be set up. */
async function standing(held) {
  const coming = held.installing ?? held.waiting;
  if (!coming) return held.active;
  return new Promise((resolve, reject) => {
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve(coming);
      if (coming.state === "redundant") reject(new Error("the worker was not kept"));
    });
  });
}

/** Let the kept page of a talk go. */
export async function letPageGo(talk, scope) {
  const held = await navigator.serviceWorker?.getRegistration(scope);
  if (held) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([standing(held), late]).catch(() => {});
    await held.unregister();
  }
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.startsWith(`askwell-live:${talk}:`)).map((name) => caches.delete(name)));
}
