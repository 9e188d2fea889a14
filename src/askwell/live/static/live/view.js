// Three ways to look at the talk: notes, quiet (the clock alone), paper (the clock and the wrap-up).
import { $ } from "./dom.js";

/** Show the view that was chosen last; `chosen` hears each choice. */
export function viewing(view, chosen) {
  function show(next) {
    document.body.dataset.view = next;
    $("notes").hidden = next === "notes";
  }
  for (const button of document.querySelectorAll("button[data-view]")) {
    button.addEventListener("click", () => {
      button.closest("dialog").close();
      show(button.dataset.view);
      chosen(button.dataset.view);
      $("notes").focus();
    });
  }
  $("notes").addEventListener("click", () => {
    show("notes");
    chosen("notes");
    $("lines").lastElementChild?.scrollIntoView({ block: "end" });
    $("all").focus();
  });
  show(view);
}
