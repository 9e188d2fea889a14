// What is done before the two part: ticks, a remark, the card; and the end of the talk.
import { $ } from "./dom.js";
import { lift, raise } from "./held.js";

const dialog = $("wrapup");
const form = $("wrapup-form");
const ticks = [...form.querySelectorAll("[type=checkbox]")];
const boxes = [...form.querySelectorAll("textarea")];

/** Return what the dialog holds, as the server reads it. */
function said() {
  const words = Object.fromEntries(boxes.map((box) => [box.name, box.value]));
  return { done: ticks.filter((tick) => tick.checked).map((tick) => tick.name), ...words };
}

function fill(held) {
  for (const tick of ticks) tick.checked = held.done.includes(tick.name);
  for (const box of boxes) box.value = held[box.name];
}

/** Run the dialog, beginning with what the server holds; `finish` hears the end and what it began from, `stay` that it was closed. */
export async function wrapUp(held, { store, finish, stay }) {
  const draft = await store.draft("wrapup");
  // What this device began from: the server joins what it says to what another device said meanwhile.
  let before = draft?.before ?? held;
  const untouched = () => JSON.stringify(said()) === JSON.stringify(before);
  fill(draft?.said ?? held);
  form.addEventListener("input", () => store.keepDraft("wrapup", { said: said(), before }).catch(() => {}));
  $("wrap").addEventListener("click", (event) => {
    event.preventDefault();
    raise(dialog);
  });
  // Its parts are of different heights, and so is what it says: the buttons below them stay in reach.
  new ResizeObserver(() => dialog.open && lift(dialog)).observe(form);
  dialog.addEventListener("close", stay);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    finish(said(), before);
  });
  return {
    /** Take over what another device kept, unless something was ticked or written here. */
    adopt(theirs) {
      if (!untouched()) return;
      before = theirs;
      fill(theirs);
    },
  };
}
