// The notes on the screen: the newest wording of each, in the order of writing.
import { $, kindInWords } from "./dom.js";
import { trustInWords } from "./trust.js";

const list = $("lines");
const shape = $("line");
const face = ({ id, at, question, kind, text, trust }) => JSON.stringify([id, at, question, kind, text, trust]);

/** Return the painter. `title` says a question; `change` hears which line is to change. */
export function linesOn({ title, change }) {
  const standing = new Map();

  function separator(question) {
    const item = document.createElement("li");
    item.className = "sep";
    item.textContent = title(question);
    return item;
  }

  function element(line) {
    const item = shape.content.firstElementChild.cloneNode(true);
    item.id = `line-${line.id}`;
    item.querySelector("button").addEventListener("click", () => change(standing.get(line.id)));
    return item;
  }

  function draw(item, line) {
    item.dataset.kind = line.kind;
    item.querySelector(".kind").textContent = [kindInWords(line.kind), trustInWords(line.trust)].filter(Boolean).join(", ");
    const words = item.querySelector("p");
    words.textContent = line.text;
    words.classList.toggle("said", ["said", "quote"].includes(line.kind));
  }

  const inOrder = () =>
    [...standing.values()].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));

  /** Lay the list anew; what is unchanged keeps its element. */
  function lay() {
    let question = null;
    const items = [];
    for (const line of inOrder()) {
      if (title(line.question) && line.question !== question) items.push(separator(line.question));
      question = line.question;
      if (!line.item) line.item = element(line);
      draw(line.item, line);
      items.push(line.item);
    }
    list.replaceChildren(...items);
  }

  function put(line) {
    const id = line.revises ?? line.id;
    const there = standing.get(id);
    if (!line.text.trim()) return standing.delete(id);
    const at = line.revises ? there?.at : Date.parse(line.at);
    return standing.set(id, { ...there, ...line, id, at: at ?? Date.parse(line.at), item: there?.item });
  }

  /** Show a line, or what a change made of it; without words it is struck out. */
  function show(line) {
    if (!line.revises && standing.has(line.id)) return;
    const grew = !line.revises;
    put(line);
    lay();
    if (grew) standing.get(line.id)?.item.scrollIntoView({ block: "end" });
  }

  /** Show what the house holds now, other devices' lines too. It has all that this phone wrote. */
  function adopt(lines) {
    const before = inOrder().map(face).join();
    const there = new Set(lines.map((line) => line.id));
    for (const id of [...standing.keys()]) if (!there.has(id)) standing.delete(id);
    lines.forEach((line) => put({ ...line, revises: undefined }));
    if (inOrder().map(face).join() !== before) lay();
  }

  return {
    show,
    adopt,
    count: () => standing.size,
    newestFirst: () => inOrder().reverse(),
    isNoted: (card) => [...standing.values()].some((line) => line.question === card.id),
  };
}
