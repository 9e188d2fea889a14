// Changing a note: what is written anew is a line of its own that revises the first.
import { $, chooseKind, kindOf } from "./dom.js";
import { raise } from "./held.js";
import { chooseTrust, trustOf } from "./trust.js";

const dialog = $("edit");

/** Run the dialog; a change that was cut short opens again with `resume`. */
export async function editDialog({ store, keep }) {
  const before = await store.draft("edit");
  let line = null;

  function open(wanted) {
    line = { id: wanted.id, question: wanted.question, trust: wanted.trust };
    chooseTrust("kind-edit", wanted.trust);
    chooseKind("kind-edit", wanted.kind);
    $("edit-text").value = wanted.text;
    raise(dialog);
  }

  async function keepAs(text) {
    const said = { question: line.question, kind: kindOf("kind-edit"), trust: trustOf("kind-edit", line.trust), text, revises: line.id };
    if (await keep([said], "edit")) dialog.close();
  }

  $("edit-form").addEventListener("input", () => {
    store.keepDraft("edit", { line: { ...line, kind: kindOf("kind-edit"), trust: trustOf("kind-edit", line.trust), text: $("edit-text").value } }).catch(() => {});
  });
  $("edit-form").addEventListener("submit", (event) => {
    event.preventDefault();
    keepAs($("edit-text").value.trim());
  });
  $("strike").addEventListener("click", () => keepAs(""));
  dialog.addEventListener("close", () => store.keepDraft("edit", {}));

  return { open, resume: () => before?.line && open(before.line) };
}
