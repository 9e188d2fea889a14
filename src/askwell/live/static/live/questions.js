// The question that is being asked, and the way to the others.
import { lookAhead } from "./ahead.js";
import { askedIn } from "./asked.js";
import { $ } from "./dom.js";
import { questionSheet } from "./list.js";
import { now } from "./time.js";

const RUNNING = ["calm", "last", "close", "over"];

/** Show the cards, beginning where `place` says; it is changed with each move, which `keepPlace` keeps and `moved` hears.
 * Its sheet shows the `notes` too, and `changing` hears which is to change. */
export function askFrom(cards, place, { moved, noted, plan, keepPlace, notes, changing }) {
  let phase = "before";
  let seconds = Infinity;
  let since = 0;
  for (const id of place.added ?? []) addCard(plan?.cards.find((card) => card.id === id));
  const ahead = lookAhead(plan, cards);
  const asked = askedIn(place, { noted });
  const visited = new Set(place.visited);
  let at = Math.min(place.question, cards.length - 1);
  visited.add(cards[at].id);

  const names = () => cards.findIndex((card) => card.asks_names);
  const running = () => RUNNING.includes(phase);
  const hurried = () => running() && phase !== "calm";
  const there = () => at === names();
  const ids = (those) => cards.filter(those).map((card) => card.id);
  // What stands on the screen as the clock runs is being asked, whether or not it will count later.
  const look = () => ahead({ asked: ids((card, index) => asked.asked(card) || (running() && index === at)), skipped: ids(asked.skipped) }, seconds);

  /** Put a card before those that close the talk. */
  function addCard(card) {
    if (!card || cards.includes(card)) return;
    const closing = cards.findIndex((other) => other.closes);
    cards.splice(closing < 0 ? cards.length : closing, 0, card);
  }

  /** Return the number of the question to ask after this one: what was answered, was left out or can wait is passed over, what was passed
   * over comes before the end. */
  function following({ ask, aside }) {
    const open = (card) => !aside.has(card.id) && !asked.skipped(card) && !asked.asked(card);
    const next = cards.findIndex((card, index) => index > at && open(card));
    if (next >= 0 && (!cards[next].closes || visited.has(cards[next].id))) return next;
    const missed = cards.findIndex((card) => ask.has(card.id) && !visited.has(card.id));
    return missed < 0 ? next : missed;
  }

  function draw() {
    const view = look();
    const more = view.ask.size ? `, time for ${view.ask.size} more` : ", the rest can wait";
    const counted = `Question ${at + 1} of ${cards.length}${view.aside.size && phase !== "ended" ? more : ""}`;
    $("question-number").textContent = cards.some((card) => card.id) ? counted : ""; // none was chosen: none is counted
    $("question").textContent = cards[at].text;
    $("question-why").textContent = cards[at].why;
    $("previous").disabled = at === 0;
    $("tick").setAttribute("aria-pressed", String(asked.answered(cards[at]) || noted(cards[at])));
    $("next").hidden = following(view) < 0 && (!hurried() || there());
    $("next").textContent = hurried() && !there() ? "Ask for names" : "Next question";
  }

  function go(to) {
    at = Math.min(cards.length - 1, Math.max(0, to));
    visited.add(cards[at].id);
    Object.assign(place, { question: at, visited: [...visited] });
    draw();
    keepPlace();
    moved(cards[at]);
  }

  function tick(card, stands) {
    asked.tick(card, stands);
    draw();
    keepPlace();
  }

  function take(card) {
    addCard(card);
    place.added = [...(place.added ?? []), card.id];
    go(cards.indexOf(card));
  }

  /** Count how long the question has stood there. */
  function count() {
    const moment = now();
    if (since && running() && asked.stood(cards[at], Math.max(0, moment - since))) {
      draw();
      keepPlace();
    }
    since = running() ? moment : 0;
  }

  const pressed = (id, work) => $(id).addEventListener("click", (event) => {
    event.preventDefault();
    work();
  });
  pressed("previous", () => go(at - 1));
  pressed("next", () => go(hurried() && !there() ? names() : following(look())));
  pressed("tick", () => tick(cards[at], "answered"));
  questionSheet({
    asked, noted, notes, changing,
    look: () => ({ ...look(), cards, at, running: phase !== "before" }),
    chosen: go, taken: take, ticked: tick,
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
      count();
      const before = Math.round(seconds / 60);
      seconds = left;
      if (Math.round(left / 60) !== before) draw();
    },
  };
}
