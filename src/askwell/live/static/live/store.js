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

/** Open the store of one talk; rejects where the browser keeps nothing. */
export async function openStore(talk) {
  const vault = await openVault(talk);
  const waiting = new Map();
  let writing = null;
  let last = 0;

  // The clock of a phone may be set back: a newer draft must still be the newer one.
  const stamp = () => (last = Math.max(Date.now(), last + 1));

  async function writeDrafts() {
    while (waiting.size) {
      const drafts = [...waiting.values()];
      waiting.clear();
      for (const draft of drafts) putLocally(draft.key, await vault.seal(draft));
      await vault.write(drafts.map((value) => ({ store: "drafts", id: value.key, value })));
    }
  }

  /** Keep a draft in both places; several in a row share one write. */
  function keepDraft(draft) {
    waiting.set(draft.key, { ...draft, at: stamp() });
    writing ??= writeDrafts().finally(() => (writing = null));
    return writing;
  }

  async function draft(key) {
    const found = newest([await vault.get("drafts", key), await vault.unseal(readLocally(key))]);
    last = Math.max(last, found?.at ?? 0);
    return found;
  }

  /** Keep a line: it appears, waits to be sent and stops being a draft, or none of the three. */
  async function keepLine(line, item, draftKey) {
    const empty = { key: draftKey, at: stamp() };
    waiting.delete(draftKey);
    await writing?.catch(() => {});
    await vault.write([
      { store: "lines", id: line.id, value: line },
      { store: "outbox", id: item.id, value: item },
      { store: "drafts", id: draftKey, value: empty },
    ]);
    // An empty draft, not none: an older one that a crash brought back must not win. A newer one must.
    const there = await vault.unseal(readLocally(draftKey));
    if ((there?.at ?? 0) <= empty.at) putLocally(draftKey, await vault.seal(empty));
  }

  return {
    keepDraft,
    keepLine,
    draft,
    others: vault.others,
    lines: () => vault.all("lines"),
    post: (items) => vault.write(items.map((value) => ({ store: "outbox", id: value.id, value }))),
    outbox: () => vault.all("outbox"),
    confirmed: (id) => vault.write([{ store: "outbox", id }]),
    /** Remove all that this talk left on the phone. */
    async wipe() {
      waiting.clear();
      await writing?.catch(() => {});
      forgetLocally(talk);
      await vault.wipe();
    },
  };
}
