// Where words lie on this phone. Drafts go to two places at each key: localStorage survives a closed tab,
// IndexedDB with strict durability survives a killed browser, which localStorage does not.
import { openVault } from "./vault.js";

const PREFIX = "askwell:";
const newest = (drafts) => drafts.filter(Boolean).sort((one, other) => other.at - one.at)[0];

const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const text = (array) => btoa(Array.from(array, (byte) => String.fromCharCode(byte)).join(""));

/** Write a sealed draft as words, which is all that localStorage takes. */
function putLocally(key, held) {
  try {
    const flat = held.sealed ? { iv: text(held.iv), sealed: text(held.sealed) } : held;
    localStorage.setItem(PREFIX + key, JSON.stringify(flat));
  } catch {
    // Full or refused: the database still has it.
  }
}

function readLocally(key) {
  try {
    const flat = JSON.parse(localStorage.getItem(PREFIX + key));
    return flat?.sealed ? { iv: bytes(flat.iv), sealed: bytes(flat.sealed) } : flat;
  } catch {
    return null;
  }
}

function forgetLocally(talk) {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${PREFIX}${talk}:`)) localStorage.removeItem(key);
}

/** Open the store of one talk; rejects where the browser keeps nothing. A draft is named by the part of the page that it is of. */
export async function openStore(talk) {
  const vault = await openVault(talk);
  const waiting = new Map();
  let writing = null;
  let last = 0;
  let forgotten = false;
  const named = (part) => `${talk}:${part}`;

  // The clock of a phone may be set back: a newer draft must still be the newer one.
  const stamp = () => (last = Math.max(Date.now(), last + 1));

  // An answer on its way as the talk was forgotten may still tell something to be kept.
  const locally = (key, held) => forgotten || putLocally(key, held);

  async function writeDrafts() {
    while (waiting.size) {
      const drafts = [...waiting.values()];
      waiting.clear();
      for (const draft of drafts) locally(draft.key, await vault.seal(draft));
      await vault.write(drafts.map((value) => ({ store: "drafts", id: value.key, value })));
    }
  }

  /** Keep a draft in both places; several in a row share one write. */
  function keepDraft(part, draft) {
    waiting.set(part, { ...draft, key: named(part), at: stamp() });
    writing ??= writeDrafts().finally(() => (writing = null));
    return writing;
  }

  async function draft(part) {
    const key = named(part);
    const found = newest([await vault.get("drafts", key), await vault.unseal(readLocally(key))]);
    last = Math.max(last, found?.at ?? 0);
    return found;
  }

  /** Keep lines: they appear, wait to be sent and stop being a draft, or none of the three; rejects when it is none. */
  async function keepLines(lines, items, part) {
    const empty = { key: named(part), at: stamp() };
    waiting.delete(part);
    await writing?.catch(() => {});
    const there = await vault.write([
      ...lines.map((line) => ({ store: "lines", id: line.id, value: line })),
      ...items.map((item) => ({ store: "outbox", id: item.id, value: item })),
      { store: "drafts", id: empty.key, value: empty },
    ]);
    if (!there) throw new Error("this talk was forgotten here");
    // An empty draft, not none: an older one that a crash brought back must not win. A newer one must.
    const local = await vault.unseal(readLocally(empty.key));
    if ((local?.at ?? 0) <= empty.at) locally(empty.key, await vault.seal(empty));
  }

  /** Say whether something was begun and not yet kept: words in the box, a note being changed, ticks before the end. */
  async function unfinished() {
    await writing?.catch(() => {});
    const [box, edit, wrapUp, place] = await Promise.all(["draft", "edit", "wrapup", "place"].map(draft));
    const ticked = wrapUp?.said && JSON.stringify(wrapUp.said) !== JSON.stringify(wrapUp.before);
    return Boolean(box?.text?.trim() || edit?.line || (ticked && !place?.finished));
  }

  return {
    keepDraft,
    keepLines,
    draft,
    unfinished,
    others: vault.others,
    lines: () => vault.all("lines"),
    post: (items) => vault.write(items.map((value) => ({ store: "outbox", id: value.id, value }))),
    outbox: () => vault.all("outbox"),
    confirmed: (id) => vault.write([{ store: "outbox", id }]),
    /** Remove all that this talk left on the phone; `forGood`: this page writes nothing more. */
    async wipe({ forGood = true } = {}) {
      forgotten ||= forGood;
      waiting.clear();
      await writing?.catch(() => {});
      forgetLocally(talk);
      await vault.wipe({ forGood });
    },
  };
}
