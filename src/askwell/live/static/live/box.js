// The box in which a note is written. Each key is kept at once; Keep makes a line of it.
import { $, chooseKind, kindOf } from "./dom.js";
import { lotOf } from "./lot.js";
import { notesIn } from "./notes.js";
import { chooseTrust, trustOf } from "./trust.js";

const draft = $("draft");

/** Run the box; `keep` stores lines and says whether it did, `card` is the question being asked. */
export async function writingBox({ store, keep, card }) {
  let busy = null;
  const lot = lotOf({
    keep,
    async back(text, said) {
      draft.value = [text, draft.value].filter(Boolean).join("\n");
      chooseKind("kind", said.kind);
      chooseTrust("kind", said.trust);
      await keepDraft();
      draft.focus();
    },
  });
  const usual = () => (card().asks_names ? "name" : "said");

  async function keepDraft() {
    const text = draft.value;
    document.body.dataset.draft = "writing";
    await store.keepDraft("draft", { text, kind: kindOf("kind"), trust: trustOf("kind") }).catch(() => {});
    if (draft.value === text) document.body.dataset.draft = "stored";
  }

  async function keepLine() {
    const text = draft.value.trim();
    if (!text) return true;
    const [said, notes] = [{ question: card().id, kind: kindOf("kind"), trust: trustOf("kind") }, notesIn(text)];
    const kept = await keep(notes.map((note) => ({ ...said, text: note })), "draft");
    if (!kept) return false;
    lot.offer(kept, said, text);
    // What was typed while the disk was busy stays.
    draft.value = draft.value.trim() === text ? "" : draft.value.replace(text, "").trimStart();
    if (draft.value) keepDraft();
    chooseKind("kind", usual());
    chooseTrust("kind", "quotable");
    return true;
  }

  const keepOnce = () => (busy ??= keepLine().finally(() => (busy = null)));

  draft.addEventListener("input", keepDraft);
  $("write").querySelector(".kinds").addEventListener("change", () => {
    keepDraft();
    draft.focus();
  });
  draft.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    $("write").requestSubmit();
  });
  // A touch on Keep or on a kind leaves the words in focus: if the keyboard went, all would move from under the finger.
  $("write").addEventListener("mousedown", (event) => event.target === draft || event.preventDefault());
  $("write").addEventListener("submit", async (event) => {
    event.preventDefault();
    await keepOnce();
    draft.focus();
  });

  const before = await store.draft("draft");
  if (before?.text) {
    draft.value = before.text;
    chooseKind("kind", before.kind);
    chooseTrust("kind", before.trust);
  } else chooseKind("kind", usual());

  return {
    keep: keepOnce,
    focus: () => draft.focus(),
    turnTo(next) {
      if (!draft.value.trim()) chooseKind("kind", next.asks_names ? "name" : "said");
    },
  };
}
