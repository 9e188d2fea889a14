// The sentence that says where the notes are.
import { $ } from "./dom.js";

function say(state, sentence) {
  document.body.dataset.save = state;
  $("saved").textContent = sentence;
}

/** Return the teller; `count` says how many notes stand. */
export function savedSentence(count) {
  let onward = null;
  let last = null;
  const notes = () => (count() === 1 ? "1 note" : `${count()} notes`);

  /** Hear how sending went. */
  function tell(outcome) {
    last = outcome;
    const { waiting: here, stop, refused } = outcome;
    const why = here.map((item) => refused.get(item.id)).find(Boolean);
    if (stop === "signed out" && here.length) {
      say("bad", `${notes()} safe on this phone. Your computer has signed you out: open Askwell again, then come back here.`);
    } else if (why) say("bad", `${notes()} safe on this phone, but your computer did not take all: ${why}`);
    else if (here.length) say("phone", `${notes()} safe on this phone. Will reach your computer later.`);
    else if (count()) say("both", `${notes()} safe, here and on your computer.`);
    else say("both", "Ready. Everything you type stays on this phone first.");
    $("finish-says").textContent = onward && here.length ? `${$("saved").textContent} This page goes on by itself then.` : "";
    if (!onward || here.length) return;
    const go = onward;
    onward = null;
    go();
  }

  return {
    tell,
    /** Say it again: another device may have added a note. */
    counted: () => last && tell(last),
    stored: () => say("phone", `${notes()} safe on this phone.`),
    failed: () => say("bad", "This phone could not save that note. It is still in the box. Copy it somewhere safe."),
    whenAllIsThere: (then) => (onward = then),
  };
}
