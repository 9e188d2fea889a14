// Where words lie on this phone. Drafts go to two places at each key: localStorage survives a closed tab,
// IndexedDB with strict durability survives a killed browser, which localStorage does not.

const local = (key) => `askwell:${key}`;
const newest = (drafts) => drafts.filter(Boolean).sort((one, other) => other.at - one.at)[0];

function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("askwell", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("lines", { keyPath: "id" });
      request.result.createObjectStore("outbox", { keyPath: "id" });
      request.result.createObjectStore("drafts", { keyPath: "key" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function putLocally(draft) {
  try {
    localStorage.setItem(local(draft.key), JSON.stringify(draft));
  } catch {
    // Full or refused: the database still has it.
  }
}

function readLocally(key) {
  try {
    return JSON.parse(localStorage.getItem(local(key)));
  } catch {
    return null;
  }
}

/** Open the store; rejects where the browser keeps nothing. */
export async function openStore() {
  const database = await openDatabase();
  const waiting = new Map();
  let writing = null;

  // Resolves when the disk has it: that is what strict durability promises.
  const change = (stores, work) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
      work((name) => transaction.objectStore(name));
      transaction.oncomplete = () => resolve();
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });

  const read = (name, ask) =>
    new Promise((resolve, reject) => {
      const request = ask(database.transaction([name], "readonly").objectStore(name));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  async function writeDrafts() {
    while (waiting.size) {
      const drafts = [...waiting.values()];
      waiting.clear();
      await change(["drafts"], (store) => drafts.forEach((draft) => store("drafts").put(draft)));
    }
  }

  /** Keep a draft in both places; several in a row share one write. */
  function keepDraft(draft) {
    const stamped = { ...draft, at: Date.now() };
    putLocally(stamped);
    waiting.set(stamped.key, stamped);
    writing ??= writeDrafts().finally(() => (writing = null));
    return writing;
  }

  /** Keep a line: it appears, waits to be sent and stops being a draft, or none of the three. */
  async function keepLine(line, item, draftKey) {
    const empty = { key: draftKey, at: Date.now() };
    waiting.delete(draftKey);
    await change(["lines", "outbox", "drafts"], (store) => {
      store("lines").put(line);
      store("outbox").put(item);
      store("drafts").put(empty);
    });
    // An empty draft, not none: an older one that a crash brought back must not win. A newer one must.
    if ((readLocally(draftKey)?.at ?? 0) <= empty.at) putLocally(empty);
  }

  return {
    keepDraft,
    keepLine,
    draft: async (key) => newest([await read("drafts", (store) => store.get(key)), readLocally(key)]),
    lines: () => read("lines", (store) => store.getAll()),
    post: (items) => change(["outbox"], (store) => items.forEach((item) => store("outbox").put(item))),
    outbox: () => read("outbox", (store) => store.getAll()),
    confirmed: (id) => change(["outbox"], (store) => store("outbox").delete(id)),
  };
}
