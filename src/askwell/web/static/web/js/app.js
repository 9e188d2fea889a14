// Small enhancements; every page works without them.
import { growing } from "./grow.js";
import { copying } from "./copy.js";
import { swapping } from "./swap.js";
import { keys } from "./keys.js";

growing(document);
copying();
swapping();
keys();

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// What takes seconds says so on its button, which stays pressed, and a bar below it moves.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.dataset.busy) return;
  if (button.ariaDisabled === "true") return event.preventDefault();
  button.ariaDisabled = "true";
  button.textContent = button.dataset.busy;
  const moving = document.createElement("progress");
  moving.ariaLabel = button.dataset.busy;
  button.parentElement.after(moving);
});

// Where words would be lost by following a link, the browser asks first.
const kept = document.querySelector("form[data-keep]");
if (kept) {
  let sent = false;
  kept.addEventListener("submit", () => (sent = true));
  addEventListener("beforeunload", (event) => {
    if (!sent && [...kept.querySelectorAll("textarea")].some((box) => box.value !== box.defaultValue)) event.preventDefault();
  });
}

const finder = document.querySelector("[data-palette]");
if (finder) {
  finder.setAttribute("aria-haspopup", "dialog");
  if (/Mac|iPhone|iPad/.test(navigator.platform)) finder.querySelector("kbd").textContent = "⌘ K";
  // Loaded on first use: most pages are read without it.
  const open = async (from) => (await import("./palette.js")).openPalette(finder.dataset.palette, from);
  finder.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(finder);
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open(document.activeElement);
    }
  });
}
