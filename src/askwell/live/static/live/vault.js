// One talk's rows on this phone, sealed. Used by the page and by the worker alike.
import { change, openDatabase, read, wipe } from "./database.js";
import { newKey, seal, unseal } from "./seal.js";

/** Return the talk's key and its name, making it once; of two that make one both use the one that was kept. */
async function keyOf(database, talk) {
  const held = () => read(database, "keys", (store) => store.get(talk));
  const there = await held();
  if (there) return there;
  const made = { talk, key: await newKey(), name: newName() };
  await change(database, ["keys"], (store) => store("keys").add(made)).catch(() => {});
  return held();
}

const newName = () => [...crypto.getRandomValues(new Uint8Array(8))].join("-");

/** Open the vault of a talk; rejects where the browser keeps nothing. */
export async function openVault(talk) {
  const database = await openDatabase();
  let mine = await keyOf(database, talk);
  let forgotten = false;
  const get = async (name, id) => unseal(mine.key, await read(database, name, (store) => store.get([talk, id])));

  async function put(rows) {
    const sealed = await Promise.all(
      rows.map(async ({ store, id, value }) => [store, id, value && { talk, id, ...(await seal(mine.key, value)) }]),
    );
    let wiped = false;
    const stores = new Set(rows.map(({ store }) => store));
    await change(database, ["keys", ...stores], (store, transaction) => {
      for (const [name, id, held] of sealed) held ? store(name).put(held) : store(name).delete([talk, id]);
      // Another tab may have wiped the talk: what is sealed with a key that is gone could never be read.
      store("keys").get(talk).onsuccess = ({ target }) => {
        wiped = target.result?.name !== mine.name;
        if (wiped) transaction.abort();
      };
    }).catch((trouble) => {
      if (!wiped) throw trouble;
    });
    return !wiped;
  }

  /** Write rows [{store, id, value}]; without a value the row goes. All of them or none; returns whether they are there, which
   * they are not once the talk is forgotten for good. */
  async function write(rows) {
    while (!forgotten) {
      if (await put(rows)) return true;
      if (!forgotten) mine = await keyOf(database, talk);
    }
    return false;
  }

  /** Remove all rows. Unless that is for good, what is written later begins anew. */
  function forget({ forGood }) {
    forgotten ||= forGood;
    return wipe(database, talk);
  }

  async function all(name) {
    const rows = await read(database, name, (store) => store.index("talk").getAll(talk));
    return (await Promise.all(rows.map((held) => unseal(mine.key, held)))).filter(Boolean);
  }

  return {
    write,
    get,
    all,
    seal: (value) => seal(mine.key, value),
    unseal: (held) => unseal(mine.key, held),
    page: () => get("pages", "live"),
    keepPage: (value) => write([{ store: "pages", id: "live", value }]),
    wipe: forget,
    /** Return the other talks that left something on this phone. */
    others: async () => (await read(database, "keys", (store) => store.getAllKeys())).filter((id) => id !== talk),
  };
}
