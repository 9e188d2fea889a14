// A rehearsal of the talk: the same page on a store that is thrown away, with nobody to send to, and awkward turns.
import { $ } from "./dom.js";

/** Return a store that lives in this page only. */
export function openThrowAway() {
  const drafts = new Map();
  const lines = new Map();
  return {
    keepDraft: async (part, draft) => void drafts.set(part, draft),
    draft: async (part) => drafts.get(part) ?? null,
    async keepLines(several, items, part) {
      for (const line of several) lines.set(line.id, line);
      drafts.delete(part);
    },
    unfinished: async () => false,
    others: async () => [],
    lines: async () => [...lines.values()],
    post: async () => {},
    outbox: async () => [],
    confirmed: async () => {},
    wipe: async () => {},
  };
}

/** Send nothing to nobody. */
export const rehearsalHouse = (store, { tell }) => ({
  now: async () => tell({ waiting: [], stop: "", refused: new Map() }),
  stop() {},
});

/** Run the turns [{they_say, you_could_say, why, second}]: each comes up at its second after `begin`, or when it is asked for. */
export function rehearse(turns) {
  let began = 0;
  let put = 0;

  function show(turn) {
    $("turn-said").textContent = `“${turn.they_say}”`;
    $("turn-answer").textContent = `“${turn.you_could_say}”`;
    $("turn-why").textContent = turn.why;
    $("turn-words").hidden = true;
    $("turn-show").hidden = false;
    turned(true);
    $("turn").scrollIntoView({ block: "nearest" });
  }

  /** While a turn is up, the dock is about it. */
  function turned(up) {
    for (const id of ["turn", "turn-nav"]) $(id).hidden = !up;
    document.body.toggleAttribute("data-turn", up);
  }

  const next = () => show(turns[put++ % turns.length]);

  setInterval(() => {
    const due = began && put < turns.length && turns[put].second * 1000 <= Date.now() - began;
    if (due && $("turn").hidden && !document.querySelector("dialog[open]")) next();
  }, 500);
  $("turn-show").addEventListener("click", () => {
    $("turn-words").hidden = false;
    $("turn-show").hidden = true;
    $("turn-words").scrollIntoView({ block: "nearest" });
  });
  $("turn-done").addEventListener("click", () => {
    turned(false);
    $("draft").focus();
  });
  $("turn-now").addEventListener("click", () => {
    $("questions").close();
    next();
  });
  return { begin: () => (began = Date.now()) };
}
