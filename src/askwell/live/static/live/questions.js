// The question that is being asked, and the way to the others.
import { $ } from "./dom.js";

/** Show the cards, beginning with number `at`; `moved` hears each move. */
export function askFrom(cards, at, { moved, noted }) {
  let phase = "before";
  at = Math.min(at, cards.length - 1);
  const names = cards.findIndex((card) => card.asks_names);
  const hurried = () => phase === "last" || phase === "over";
  const there = () => at === names;

  function draw() {
    $("question-number").textContent = `Question ${at + 1} of ${cards.length}`;
    $("question").textContent = cards[at].text;
    $("question").hidden = false;
    $("question-why").textContent = cards[at].why;
    $("previous").disabled = at === 0;
    $("next").hidden = at === cards.length - 1 && (!hurried() || there());
    $("next").textContent = hurried() && !there() ? "Ask for names" : "Next question";
  }

  function go(to) {
    at = Math.min(cards.length - 1, Math.max(0, to));
    draw();
    moved(at);
  }

  function row(card, index) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = card.text;
    if (index === at) button.setAttribute("aria-current", "true");
    if (noted(card)) {
      button.classList.add("noted");
      const spoken = document.createElement("span");
      spoken.className = "vh";
      spoken.textContent = ", noted";
      button.append(spoken);
    }
    button.addEventListener("click", () => {
      $("questions").close();
      go(index);
    });
    item.append(button);
    return item;
  }

  $("previous").addEventListener("click", () => go(at - 1));
  $("next").addEventListener("click", () => go(hurried() && !there() ? names : at + 1));
  $("all").addEventListener("click", () => {
    $("questions-list").replaceChildren(...cards.map(row));
    $("questions").showModal();
  });
  draw();

  return {
    card: () => cards[at],
    enter(next) {
      phase = next;
      draw();
    },
  };
}
