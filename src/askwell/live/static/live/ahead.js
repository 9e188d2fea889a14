// Which questions still fit into the talk, asked for anew whenever a note or a minute changes it.
import { outlook } from "./replan.js";

const ascending = (places) => places.sort((one, other) => one - other);
const NOTHING = { ask: new Set(), aside: new Set(), spare: [] };

/** Return a look ahead over `cards`; `plan` is the page's data, or null where no questions were chosen. */
export function lookAhead(plan, cards) {
  if (!plan) return () => NOTHING;
  const placeOf = new Map(plan.cards.map((card, place) => [card.id, place]));
  const known = (ids) => ids.map((id) => placeOf.get(id)).filter((place) => place !== undefined);
  let last = { key: "" };

  /** Say which cards to ask, which can wait and which fit as well; `asked` and `skipped` are ids, `seconds` what the clock shows. */
  return ({ asked, skipped }, seconds) => {
    const whole = Math.max(0, Math.round(seconds / 60));
    const planned = known(cards.map((card) => card.id));
    const key = [whole, ...asked, "", ...skipped, "", ...planned].join();
    if (key !== last.key) last = { key, said: look(planned, known(asked), known(skipped), whole) };
    return last.said;
  };

  function look(planned, asked, skipped, minutes) {
    const room = plan.rooms[Math.min(minutes, plan.rooms.length - 1)];
    const said = { planned, asked: ascending(asked), skipped: ascending(skipped), musts: plan.musts, minutes: minutes - plan.closing, room };
    const { ask, aside, spare } = outlook(plan.problem, said);
    const ids = (places) => new Set(places.map((place) => plan.cards[place].id));
    return { ask: ids(ask), aside: ids(aside), spare: spare.map((place) => plan.cards[place]) };
  }
}
