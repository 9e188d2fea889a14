// What is done before the two part: ticks, a remark, the card; and the end of the talk.
import { $ } from "./dom.js";

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

/** Run the dialog, beginning with what the server holds; `finish` hears the end, `stay` that it was closed. */
export async function wrapUp(held, { store, key, finish, stay }) {
  fill((await store.draft(key))?.said ?? held);
  form.addEventListener("input", () => store.keepDraft({ key, said: said() }).catch(() => {}));
  $("wrap").addEventListener("click", () => dialog.showModal());
  dialog.addEventListener("close", stay);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    finish(said());
  });
}
