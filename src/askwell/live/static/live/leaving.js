// The end of a talk on this phone: what was finished is told, and once all has arrived nothing stays here.
import { letPageGo } from "./kept.js";
import { newId } from "./ids.js";
import { openStore } from "./store.js";

/** Remove what a talk left on this phone: the kept page first, as its worker may still be writing. A rehearsal left no page. */
export const forget = ({ talk, page_url: page, practice }, store, { forGood = true } = {}) =>
  Promise.resolve(practice || letPageGo(talk, page)).finally(() => store.wipe({ forGood }));

/** Return what ends the talk. `place` remembers it through a reload; `post` sends. */
export function leaving(data, store, place, { keepPlace, post }) {
  let going = false;
  let clean = false;

  const send = ({ item, wrapUp, before, ...moments }) =>
    post({
      id: item, url: data.talk_url, confirms: data.talk,
      body: { wrap_up: wrapUp, wrap_up_before: before }, moments: { started_at: moments.started, ended_at: moments.ended },
    });

  return {
    /** Say whether nothing of this talk is kept here any more. */
    isClean: () => clean,

    /** Finish: stored first, so that a reload without a network knows it too. */
    async finish(moments, wrapUp, before) {
      place.finished = { item: newId(), ...moments, wrapUp, before };
      await keepPlace();
      await send(place.finished);
    },

    /** Go on with a talk whose end has not been told yet. */
    async stay() {
      if (!place.finished) return;
      await store.confirmed(place.finished.item);
      place.finished = null;
      await keepPlace();
    },

    /** Tell once more what was finished before the page was closed: it may not have been told. */
    resume: async () => place.finished && send(place.finished),

    /** Hear that all has arrived: a finished talk leads on, unless something is being written. */
    async arrived() {
      if (!place.finished || going || (await store.unfinished())) return;
      going = clean = true;
      await forget(data, store).catch(() => {});
      location.assign(data.after_url);
    },

    /** Hear how the talk stands in the house: of one that was ended there nothing stays here either. */
    async heard({ ended_at: ended }) {
      if (!ended || place.finished || (await store.unfinished())) return;
      clean = true;
      await forget(data, store, { forGood: false }).catch(() => {});
    },
  };
}

/** Send what other talks left waiting on this phone, and let go of those that have ended. */
export async function settleOthers(data, store, house) {
  for (const talk of await store.others()) {
    const other = await openStore(talk);
    const [url, page] = [data.talk_url, data.page_url].map((address) => address.replace(data.talk, talk));
    const sending = house(other, {
      url,
      tell() {},
      async heard({ ended_at: ended }) {
        if (!ended || (await other.unfinished())) return;
        sending.stop();
        await forget({ talk, page_url: page }, other).catch(() => {});
      },
    });
    sending.now();
  }
}
