// The question that is being asked, and the way to the others.
import { lookAhead } from "./ahead.js";
import { $ } from "./dom.js";

/** Show the cards, beginning where `place` says; it is changed with each move, which `moved` hears. */
export function askFrom(cards, place, { moved, noted, plan }) {
  let phase = "before";
  let seconds = Infinity;
  for (const id of place.added ?? []) addCard(plan?.cards.find((card) => card.id === id));
  const ahead = lookAhead(plan, cards);
  const visited = new Set(place.visited);
  let at = Math.min(place.question, cards.length - 1);
  visited.add(cards[at].id);

  const names = () => cards.findIndex((card) => card.asks_names);
  const hurried = () => ["last", "close", "over"].includes(phase);
  const there = () => at === names();
  const look = () => ahead(cards.filter((card) => visited.has(card.id) || noted(card)).map((card) => card.id), seconds);

  /** Put a card before those that close the talk. */
  function addCard(card) {
    if (!card || cards.includes(card)) return;
    const closing = cards.findIndex((other) => other.closes);
    cards.splice(closing < 0 ? cards.length : closing, 0, card);
  }

  /** Return the number of the question to ask after this one: what can wait is passed over, what was passed over comes before the end. */
  function following({ ask, aside }) {
    const next = cards.findIndex((card, index) => index > at && !aside.has(card.id));
    if (next < 0 || !cards[next].closes || visited.has(cards[next].id)) return next;
    const missed = cards.findIndex((card) => ask.has(card.id) && !visited.has(card.id));
    return missed < 0 ? next : missed;
  }

  function draw() {
    const view = look();
    const more = `, time for ${view.ask.size || "no"} more`;
    $("question-number").textContent = `Question ${at + 1} of ${cards.length}${view.aside.size ? more : ""}`;
    $("question").textContent = cards[at].text;
    $("question").hidden = false;
    $("question-why").textContent = cards[at].why;
    $("previous").disabled = at === 0;
    $("next").hidden = following(view) < 0 && (!hurried() || there());
    $("next").textContent = hurried() && !there() ? "Ask for names" : "Next question";
  }

  function go(to) {
    at = Math.min(cards.length - 1, Math.max(0, to));
    visited.add(cards[at].id);
    Object.assign(place, { question: at, visited: [...visited] });
    draw();
    moved(at);
  }

  /** Return a row of the list: a button with the question and a few words on where it stands. */
  function row(card, stands, chosen) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = card.text;
    if (stands) {
      const said = document.createElement("span");
      said.className = stands === "noted" ? "vh" : "soft small";
      said.textContent = `, ${stands}`;
      button.append(said);
    }
    button.addEventListener("click", () => {
      $("questions").close();
      chosen();
    });
    item.append(button);
    return item;
  }

  function rowOf(card, index, aside) {
    const stands = noted(card) ? "noted" : aside.has(card.id) ? "can wait" : "";
    const item = row(card, stands, () => go(index));
    item.firstChild.classList.toggle("noted", stands === "noted");
    if (index === at) item.firstChild.setAttribute("aria-current", "true");
    return item;
  }

  function take(card) {
    addCard(card);
    place.added = [...(place.added ?? []), card.id];
    go(cards.indexOf(card));
  }

  $("previous").addEventListener("click", () => go(at - 1));
  $("next").addEventListener("click", () => go(hurried() && !there() ? names() : following(look())));
  $("all").addEventListener("click", () => {
    const { aside, spare } = look();
    $("questions-list").replaceChildren(...cards.map((card, index) => rowOf(card, index, aside)));
    $("spare-list").replaceChildren(...spare.map((card) => row(card, "", () => take(card))));
    $("spare").hidden = phase === "before" || !spare.length;
    $("questions").showModal();
  });
  draw();

  return {
    card: () => cards[at],
    /** Hear that notes were added or changed. */
    changed: draw,
    enter(next) {
      phase = next;
      draw();
    },
    /** Hear what the clock shows; once a minute that changes what fits. */
    passed(left) {
      const before = Math.round(seconds / 60);
      seconds = left;
      if (Math.round(left / 60) !== before) draw();
    },
  };
}
