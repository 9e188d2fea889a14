// Keeps one talk's page on the phone, so that it opens again without a network. Its scope is that page alone:
// no other page of Askwell ever passes here.
import { openVault } from "./vault.js";

const PATIENCE = 2_000;
const KEPT = "askwell-live";

/** Run the worker: `talk` and `page` say whose, `files` what the page needs, `version` names their contents. */
export function keepTalk({ talk, page, files, version }) {
  const shelf = `${KEPT}:${talk}:${version}`;
  const ours = new Set(files);

  /** Store a page sealed: it names people. */
  async function keepPage(answer) {
    const vault = await openVault(talk);
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    await vault.keepPage({ policy, html: await answer.text() });
  }

  async function keptPage() {
    const held = await (await openVault(talk)).page();
    if (!held) return null;
    const type = "text/html; charset=utf-8";
    return new Response(held.html, { headers: { "Content-Type": type, "Content-Security-Policy": held.policy } });
  }

  async function install() {
    const cache = await caches.open(shelf);
    await cache.addAll(files.map((file) => new Request(file, { cache: "reload" })));
    const answer = await fetch(page, { credentials: "same-origin", redirect: "error" });
    if (!answer.ok) throw new Error(`the talk page answered ${answer.status}`);
    await keepPage(answer);
    await skipWaiting();
  }

  /** Let older versions of this talk's files go. */
  async function activate() {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(`${KEPT}:${talk}:`) && name !== shelf);
    await Promise.all(old.map((name) => caches.delete(name)));
    await clients.claim();
  }

  /** Return the newest page when the house answers in time, else the kept one. */
  async function answerPage(request) {
    const fresh = fetch(request).then(async (answer) => {
      if (answer.ok) {
        // Another version of the page wants other files: those kept here would not fit.
        if (answer.headers.get("X-Live-Version") !== version) await caches.delete(shelf);
        await keepPage(answer.clone()).catch(() => {});
      }
      return answer.status >= 500 ? Promise.reject(new Error("the house is in trouble")) : answer;
    });
    fresh.catch(() => {});
    const soon = new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE));
    try {
      return await Promise.race([fresh, soon]);
    } catch {
      return (await keptPage()) ?? fresh;
    }
  }

  const answerFile = async (request) => (await (await caches.open(shelf)).match(request)) ?? fetch(request);

  addEventListener("install", (event) => event.waitUntil(install()));
  addEventListener("activate", (event) => event.waitUntil(activate()));
  addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== "GET" || origin !== location.origin) return;
    if (request.mode === "navigate" && pathname === page) event.respondWith(answerPage(request));
    else if (ours.has(pathname)) event.respondWith(answerFile(request));
  });
}
