// Textareas that grow with their words, where the browser has no field-sizing of its own.

function fit(area) {
  area.rows = Math.max(Number(area.dataset.rows), area.value.split("\n").length + 1);
}

export function growing(root) {
  if (CSS.supports("field-sizing", "content")) return;
  for (const area of root.querySelectorAll("textarea[data-grow]")) {
    area.dataset.rows = area.rows;
    area.addEventListener("input", () => fit(area));
    fit(area);
  }
}
