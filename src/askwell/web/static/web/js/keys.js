// Ctrl or Command with Enter sends the form you write in. One-letter keys work only where the reader turned
// them on (body[data-keys]): they get in the way of speech input (WCAG 2.1.4).

const writing = (element) => element.closest("input, textarea, select, [contenteditable]");

function goTo(letter) {
  document.querySelector(`.places a[data-key="${letter}"]`)?.click();
}

export function keys() {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && event.target.form) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });
  if (!document.body.hasAttribute("data-keys")) return;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "/") {
      event.preventDefault();
      document.querySelector("[data-palette]")?.click();
    } else if (/^[a-z]$/.test(event.key)) goTo(event.key);
  });
}
