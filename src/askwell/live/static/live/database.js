// The one database on the phone. Every row belongs to a talk, so that one talk can be wiped whole.

const ROWS = ["lines", "outbox", "drafts", "pages", "keys"];

/** Open it; rejects where the browser keeps nothing. */
export function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("askwell-talks", 1);
    request.onupgradeneeded = () => {
      for (const name of ROWS) {
        const rows = request.result.createObjectStore(name, { keyPath: name === "keys" ? "talk" : ["talk", "id"] });
        if (name !== "keys") rows.createIndex("talk", "talk");
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when the disk has it: that is what strict durability promises. */
export const change = (database, stores, work) =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
    work((name) => transaction.objectStore(name), transaction);
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });

export const read = (database, name, ask) =>
  new Promise((resolve, reject) => {
    const request = ask(database.transaction([name], "readonly").objectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Remove every row of a talk, its key first among them, in one transaction. */
export const wipe = (database, talk) =>
  change(database, ROWS, (store) => {
    store("keys").delete(talk);
    for (const name of ROWS.filter((row) => row !== "keys")) {
      store(name).index("talk").openKeyCursor(IDBKeyRange.only(talk)).onsuccess = ({ target }) => {
        if (!target.result) return;
        store(name).delete(target.result.primaryKey);
        target.result.continue();
      };
    }
  });
