// Find or do: an editable combobox with a listbox popup inside a modal dialog, after the ARIA Authoring
// Practices. aria-activedescendant is set on every draw, because a stale one makes screen readers silent.

const WAIT = 120; // ms after the last key before the server is asked

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

let dialog, input, list, count, opener, source;
let links = [];
let active = 0;
let timer, asking;

function build() {
  input = make("input", {
    id: "palette-input", type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "palette-list",
    "aria-autocomplete": "list", "aria-label": "Find a person or do something", autocomplete: "off",
    autocapitalize: "off", spellcheck: "false", placeholder: "A name, a place or something to do",
  });
  const close = make("button", { type: "button", class: "btn bare" }, "Close");
  list = make("div", { class: "results", id: "palette-list", role: "listbox", "aria-label": "Matches" });
  count = make("p", { class: "count", role: "status" });
  dialog = make("dialog", { class: "palette", "aria-label": "Find or do" }, make("div", { class: "top" }, input, close), list, count);
  document.body.append(dialog);

  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => opener?.focus());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", steer);
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(Number(option.dataset.index));
  });
}

// Before the server has answered (or without it) the places of the bar are there to go to.
function placesOfBar(words) {
  const items = [...document.querySelectorAll(".places a")]
    .map((link) => ({ title: link.textContent.trim(), url: link.getAttribute("href") }))
    .filter((item) => item.title !== "More" && item.title.toLowerCase().includes(words));
  return items.length ? [{ label: "Go to", items }] : [];
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const words = input.value.trim();
  try {
    const answer = await fetch(`${source}?q=${encodeURIComponent(words)}`, { signal: asking.signal, credentials: "same-origin" });
    if (!answer.ok) throw new Error(answer.statusText);
    draw((await answer.json()).groups);
  } catch (problem) {
    if (problem.name === "AbortError") return;
    draw(placesOfBar(words.toLowerCase()));
    count.textContent = "Askwell did not answer. You can still go to a place.";
  }
}

function draw(groups) {
  links = groups.flatMap((group) => group.items);
  let index = 0;
  list.replaceChildren(
    ...groups.filter((group) => group.items.length).map((group) =>
      make(
        "div",
        { role: "group", "aria-label": group.label },
        make("span", { "aria-hidden": "true" }, group.label),
        ...group.items.map((item) => option(item, index++)),
      ),
    ),
  );
  const found = links.length === 1 ? "1 match" : `${links.length} matches`;
  count.textContent = links.length ? found : "Nothing matches. Try a name.";
  mark(0);
}

function option(item, index) {
  const element = make("div", { role: "option", id: `palette-${index}`, "data-index": index }, item.title);
  if (item.detail) element.append(" ", make("span", { class: "soft" }, item.detail));
  return element;
}

function mark(index) {
  active = links.length ? (index + links.length) % links.length : 0;
  list.querySelectorAll("[role=option]").forEach((element, at) => element.setAttribute("aria-selected", String(at === active)));
  const current = document.getElementById(`palette-${active}`);
  if (current) {
    input.setAttribute("aria-activedescendant", current.id);
    current.scrollIntoView({ block: "nearest" });
  } else input.removeAttribute("aria-activedescendant");
}

function steer(event) {
  const moves = { ArrowDown: active + 1, ArrowUp: active - 1 };
  if (event.ctrlKey) Object.assign(moves, { Home: 0, End: links.length - 1 });
  if (event.key in moves) {
    mark(moves[event.key]);
    event.preventDefault();
  } else if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    go(active);
  }
}

function go(index) {
  if (links[index]) location.assign(links[index].url);
}

/** Open the palette; focus returns to `from` when it closes. `url` answers {groups: [{label, items}]}. */
export function openPalette(url, from) {
  source = url;
  if (!dialog) build();
  if (dialog.open) return;
  opener = from;
  input.value = "";
  dialog.showModal();
  draw(placesOfBar(""));
  input.focus();
  ask();
}
