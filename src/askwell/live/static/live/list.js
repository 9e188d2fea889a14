// The sheet with all questions: go to one, tick one, take one more; and the notes, to change one with the thumb.
import { $ } from "./dom.js";
import { raise } from "./held.js";

const shape = $("question-row");
const said = (asked, noted, card, aside) =>
  noted(card) ? "noted" : asked.answered(card) ? "answered" : asked.skipped(card) ? "skipped" : asked.asked(card) ? "asked" : aside.has(card.id) ? "can wait" : "";

/** Run the sheet. `look` gives {cards, at, aside, spare, running}; `chosen` hears the number of a card, `taken` a card that is added,
 * `ticked` a card and its tick, `changing` a note of `notes`, which gives them newest first. */
export function questionSheet({ asked, noted, look, chosen, taken, ticked, notes, changing }) {
  const sheet = $("questions");

  function row(card, stands, goes) {
    const item = shape.content.firstElementChild.cloneNode(true);
    const button = item.querySelector(".goes");
    button.textContent = card.text;
    if (stands) {
      const words = document.createElement("span");
      words.className = "soft small";
      words.textContent = `, ${stands}`;
      button.append(words);
    }
    button.addEventListener("click", () => {
      sheet.close();
      goes();
    });
    return item;
  }

  function tickable(item, card) {
    for (const mark of item.querySelectorAll(".mark")) {
      const stands = mark.dataset.tick;
      mark.setAttribute("aria-pressed", String(asked[stands](card)));
      mark.querySelector(".vh").append(`: ${card.text}`);
      mark.addEventListener("click", () => {
        ticked(card, stands);
        draw();
        // The row was drawn anew: the finger stays where it was.
        $("questions-list").children[look().cards.indexOf(card)].querySelector(`[data-tick=${stands}]`).focus();
      });
    }
    return item;
  }

  /** Fill the part called `name` with rows that only lead on; without rows it is not there. */
  function plainRows(name, those, goes) {
    const rows = those.map((one) => row(one, "", () => goes(one)));
    for (const item of rows) for (const mark of item.querySelectorAll(".mark")) mark.remove();
    $(`${name}-list`).replaceChildren(...rows);
    $(name).hidden = !rows.length;
  }

  function draw() {
    const { cards, at, aside, spare, running } = look();
    $("questions-list").replaceChildren(
      ...cards.map((card, index) => {
        const item = tickable(row(card, said(asked, noted, card, aside), () => chosen(index)), card);
        if (index === at) item.querySelector(".goes").setAttribute("aria-current", "true");
        return item;
      }),
    );
    plainRows("spare", running ? spare : [], taken);
    plainRows("noted", notes(), changing);
  }

  $("all").addEventListener("click", (event) => {
    event.preventDefault();
    draw();
    raise(sheet);
  });
}
