// How a line is kept: stored, then painted, then sent, in this order.
import { newId } from "./ids.js";
import { after, putRight, tick, written } from "./time.js";

/** Return the keeper. `house` sends; `heard` hears how the talk stands there once all has arrived, `tell` how sending went. */
export function keeper(data, store, house, { lines, saved, tell, heard }) {
  const item = ({ raw, ...line }) => ({
    id: line.id, confirms: line.id, talk: data.talk, url: data.lines_url + line.id, body: line, raw,
  });

  /** Send again what the house does not have (it was restored from an old backup, say). */
  async function sendUnknown(known) {
    const there = new Set(known);
    const unknown = (await store.lines()).filter((line) => !there.has(line.id));
    if (unknown.length) await store.post(unknown.map(item));
    return unknown;
  }

  const sending = house(store, {
    url: data.talk_url,
    tell,
    async heard(said) {
      if ((await sendUnknown(said.known)).length) return void sending.now();
      lines.adopt(said.lines);
      saved.counted();
      await heard(said);
    },
  });

  function line(words) {
    const at = tick();
    const { said, raw } = written({ at });
    return { id: newId(at), talk: data.talk, ...said, raw, ...words };
  }

  /** Store lines, all or none, and only then paint them; returns their ids, nothing where that failed. */
  async function keep(several, part) {
    const kept = several.map(line);
    try {
      await store.keepLines(kept, kept.map(item), part);
    } catch {
      saved.failed();
      return null;
    }
    kept.forEach(lines.show);
    saved.stored();
    sending.now();
    return kept.map(({ id }) => id);
  }

  /** Keep how far the talk is, or a photo: `moments` are told by the house's clock. */
  async function post({ id = newId(), url, confirms, body, moments }) {
    const { said, raw } = written(moments);
    await store.post([{ id, confirms, talk: data.talk, url, body: { ...body, ...said }, raw }]);
    sending.now();
  }

  /** Show what is kept here and there; what is written next comes after all of it. */
  async function restore() {
    const mine = (await store.lines()).map((line) => putRight(line, line.raw));
    for (const line of mine) after(Date.parse(line.at));
    data.lines.forEach(lines.show);
    const unknown = new Set((await sendUnknown(data.known)).map((line) => line.id));
    mine.filter((line) => unknown.has(line.id)).forEach(lines.show);
  }

  return { keep, post, restore, send: sending.now };
}
