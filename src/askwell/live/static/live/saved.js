// The sentence that says where the notes are.
import { $ } from "./dom.js";

function say(state, sentence) {
  document.body.dataset.save = state;
  $("saved").textContent = sentence;
}

/** Return the teller; `count` says how many notes stand, `finishing` whether the talk was finished here; in a `practice` nothing is kept. */
export function savedSentence(count, { finishing, practice }) {
  let last = null;
  const notes = () => (count() === 1 ? "1 note" : `${count()} notes`);
  const here = () => `${notes()} safe on this phone.`;

  /** Hear how sending went. */
  function tell(outcome) {
    last = outcome;
    if (practice) return say("both", "Practice: nothing is kept or sent.");
    const { waiting, stop, refused } = outcome;
    const why = waiting.map((item) => refused.get(item.id)).find(Boolean);
    if (stop === "signed out" && waiting.length) {
      say("bad", `${here()} Your computer has signed you out: open Askwell again, then come back here.`);
    } else if (why) say("bad", `${notes()} safe on this phone, but your computer did not take all: ${why}`);
    else if (waiting.length) say("phone", `${here()} Will reach your computer later.`);
    else if (count()) say("both", `${notes()} safe, here and on your computer.`);
    else say("both", "Ready. Everything you type is kept here first.");
    $("finish-says").textContent = finishing() && waiting.length ? `${$("saved").textContent} This page goes on by itself then.` : "";
  }

  return {
    tell,
    /** Say it again: another device may have added a note. */
    counted: () => last && tell(last),
    stored: () => practice || say("phone", here()),
    failed: () => say("bad", "This phone could not save that note. It is still in the box. Copy it somewhere safe."),
  };
}
