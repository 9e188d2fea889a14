// The notes on the screen: the newest wording of each, in the order of writing.
import { $, kindInWords } from "./dom.js";

const list = $("lines");
const shape = $("line");

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
    item.querySelector(".kind").textContent = kindInWords(line.kind);
    const words = item.querySelector("p");
    words.textContent = line.text;
    words.classList.toggle("said", line.kind === "said");
  }

  function append(line) {
    const before = [...standing.values()].at(-1);
    if (title(line.question) && before?.question !== line.question) list.append(separator(line.question));
    const item = element(line);
    draw(item, line);
    list.append(item);
    item.scrollIntoView({ block: "end" });
  }

  function strike(id, item) {
    standing.delete(id);
    const above = item?.previousElementSibling;
    item?.remove();
    const below = above?.nextElementSibling;
    if (above?.matches(".sep") && (!below || below.matches(".sep"))) above.remove();
  }

  /** Show a line, or what a change made of it; without words it is struck out. */
  function show(line) {
    const id = line.revises ?? line.id;
    const there = standing.get(id);
    if (!line.revises && there) return;
    const now = { ...line, id };
    const item = document.getElementById(`line-${id}`);
    if (!now.text.trim()) return strike(id, item);
    if (item) draw(item, now);
    else append(now);
    standing.set(id, now);
  }

  return {
    show,
    count: () => standing.size,
    isNoted: (card) => [...standing.values()].some((line) => line.question === card.id),
  };
}
