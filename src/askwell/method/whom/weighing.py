"""The scale of the ranking: what each thing known of a person counts in a campaign."""

import datetime as dt
import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from askwell.method import voices
from askwell.method.coverage import able
from askwell.method.planner_weights import ABILITY, TOPICS
from askwell.method.roles import role_of
from askwell.method.whom import reasons as say
from askwell.method.whom.facts import Given, Looked, Row, State
from askwell.method.whom.field import NOT_NEAR, Near, said_of, words_in
from askwell.method.whom.reasons import Reason
from askwell.method.whom.weights import Weights

MOST_OPEN = 2
# Below this a sort of person tells nothing in particular that is open.
SOME = 0.35
# Neither wanted now nor better later.
MIDDLE = 0.5


class Told(NamedTuple):
    """What a title tells: how near it is, the sort of person, a voice that is missing, and what these count in all."""

    near: Near
    role: str
    voice: str
    points: float


LEFT = "Someone who left the field"
NOTHING_TOLD = Told(NOT_NEAR, "", "", 0.0)


class Scale:
    """Weighs people for one campaign. What a title or a place tells is worked out once for each."""

    def __init__(self, state: State, *, weights: Weights) -> None:
        self._state, self._weights, self._points = state, weights, weights.points
        self._order = weights.order_after(state.talks)
        self._missing = voices.not_heard(state.titles, most=len(voices.VOICES))
        self._open = {role: _open_to(role, state) for role in ABILITY}
        self._told: dict[str, Told] = {}
        self._placed: dict[str, float] = {}

    def at_first_sight(self, rows: Iterable[Row]) -> Iterator[tuple[float, int, Row]]:
        """Yield what everyone who can be asked counts by the columns of the whole book, with the place in it."""
        told, placed, told_by, placed_by = self._told, self._placed, self.told, self._place
        state, today = self._state, self._state.today
        given, left_out = state.given, state.left_out
        for number, row in enumerate(rows):
            key, _, title, place_key, place, _, resting, never = row
            if never is not None or key in left_out or (resting is not None and resting > today):
                continue
            points = (told.get(title) or told_by(title)).points
            if place:
                points += placed[place] if place in placed else placed_by(place)
            if key in given or place_key in state.places:
                points += sum(reason.points for reason in self._by_others(Row._make(row)))
            yield points, number, row

    def told(self, title: str) -> Told:
        """Return what a title tells."""
        near = self._state.explored.near(title)
        if not near.share:
            # A sort of person is read off titles of the field; of others it would say nothing about it.
            self._told[title] = NOTHING_TOLD
            return NOTHING_TOLD
        # Who left does not do it any more, whatever the rest of the title says.
        role = "" if voices.is_voice(LEFT, title) else role_of(title, field=self._state.name)
        voice = next((voice for voice in self._missing if voices.is_voice(voice, title)), "")
        points = sum(reason.points for reason in self._by_title(near, role, voice, None))
        found = self._told[title] = Told(near, role, voice, points)
        return found

    def reasons_at_first_sight(self, row: Row) -> Iterator[Reason]:
        """Yield what the columns of the whole book tell."""
        told = self._told.get(row.title) or self.told(row.title)
        yield from self._by_title(told.near, told.role, told.voice, row)
        if row.organisation and (points := self._place(row.organisation)):
            words = say.place_words(row, self._state.name, industry=self._state.industry)
            yield Reason(key="place", points=points, words=words)
        yield from self._by_others(row)
        if (
            row.key not in self._state.given
            and not told.near.share
            and not self._placed.get(row.organisation or "")
        ):
            words = say.apart_words(row, self._state.name)
            yield Reason(key="apart", points=self._points["apart"], words=words)

    def reasons_on_looking(self, row: Row, looked: Looked) -> Iterator[Reason]:
        """Yield what is told by addresses, circles, others at the same place, former letters, and when this person was last asked."""
        points = self._points
        if looked.close:
            yield Reason(key="close", points=points["close"], words=say.close_words(looked))
        elif row.key not in self._state.given and (looked.ways or row.profile):
            share = self._tie(looked.known_there)
            yield Reason(key="tie", points=share * points["tie"], words=say.tie_words(looked, row))
        if looked.wrote_on and not looked.close:
            yield self._wrote(looked.wrote_on)
        if not looked.ways and not row.profile:
            yield self._unreachable(self._state.given.get(row.key))
        if looked.perhaps:
            words = say.perhaps_twice_words(looked.perhaps)
            yield Reason(key="perhaps_twice", points=points["perhaps_twice"], words=words)
        if looked.asked_on and self._state.today - looked.asked_on < dt.timedelta(
            self._weights.tired["days"]
        ):
            days = (self._state.today - looked.asked_on).days
            yield Reason(key="tired", points=points["tired"], words=say.tired_words(days))

    def _unreachable(self, given: Given | None) -> Reason:
        """Return what it counts that there is no address: less where somebody gave the name and may know one."""
        points = self._points["unreachable_given" if given else "unreachable"]
        return Reason(key="unreachable", points=points, words=say.unreachable_words(given))

    def _wrote(self, on: dt.date) -> Reason:
        """Return what it counts that the two wrote with each other: all of it once the tie has slept for long."""
        weights, today = self._weights.wrote, self._state.today
        slept = min(1.0, max(0, (today - on).days) / weights["asleep"])
        share = weights["fresh"] + (1 - weights["fresh"]) * slept
        words = say.wrote_words(on, today=today, asleep=slept == 1)
        return Reason(key="wrote", points=share * self._points["wrote"], words=words)

    def _by_title(self, near: Near, role: str, voice: str, row: Row | None) -> Iterator[Reason]:
        """Yield what a title counts; the words only where there is a row to speak of."""
        points, state = self._points, self._state
        share = near.share
        if not share:
            return
        words = say.near_words(row, near, state.name) if row else ""
        yield Reason(key="near", points=share * points["near"], words=words)
        if wanted := 2 * self._order.get(role, MIDDLE) - 1:
            words = say.order_words(role, now=wanted > 0) if row else ""
            yield Reason(key="order", points=share * wanted * points["order"], words=words)
        if voice:
            yield Reason(
                key="voice", points=share * points["voice"], words=say.voice_words(voice) if row else ""
            )
        knows, topics = self._open.get(role, (0.0, []))
        if state.talks and topics and knows > SOME:
            words = say.gap_words(role, topics) if row else ""
            yield Reason(key="gap", points=share * knows * points["gap"], words=words)

    def _by_others(self, row: Row) -> Iterator[Reason]:
        """Yield what counts because of others: who gave the name, who is at the same place, on whom the talks hang."""
        points, state = self._points, self._state
        if given := state.given.get(row.key):
            worth = (
                points["named"]
                + given.may_name * points["may_name"]
                + given.introduces * points["introduces"]
            )
            yield Reason(key="named", points=worth, words=say.given_words(given))
            if given.asked_for:
                words = say.asked_for_words(given, state.name)
                yield Reason(key="asked_for", points=points["asked_for"], words=words)
            share, said = said_of(state.explored, given.words)
            if share:
                yield Reason(key="told", points=share * points["told"], words=say.told_words(given, said))
            elif not self.told(row.title).near.share and not (row.title and given.asked_for):
                key = "unlike" if row.title else "untold"
                yield Reason(key=key, points=points[key], words=say.unlike_words(row, given, state.name))
        place = state.places.get(row.organisation_key) if row.organisation_key else None
        if place and place.chosen:
            after = self._weights.target["after"]
            early = state.talks < after
            worth = points["target_early" if early else "target"]
            yield Reason(key="target", points=worth, words=say.target_words(place, early=early, after=after))
        if place and place.in_touch:
            yield Reason(key="crowd", points=place.in_touch * points["crowd"], words=say.crowd_words(place))
        if state.chain and row.key in state.chain.reached:
            yield Reason(key="same_root", points=points["same_root"], words=say.same_root_words(state.chain))

    def _place(self, organisation: str) -> float:
        near = self._state.explored.near(organisation)
        found = self._placed[organisation] = (
            near.share * self._points["place" if self._state.industry else "place_beside"]
        )
        return found

    def _tie(self, both_know: int) -> float:
        """Return how good a tie is by how many people both may know, 0 to 1: best near ten (METHOD.md 2.3)."""
        tie = self._weights.tie
        away = math.log(1 + both_know) - math.log(1 + tie["peak"])
        curve = math.exp(-(away**2) / (2 * tie["width"] ** 2))
        digital = not self._state.explored.words.isdisjoint(words_in(tie["digital"]))
        counts = 1.0 if digital else tie["flat"]
        return 1 - counts + counts * curve


def _open_to(role: str, state: State) -> tuple[float, list[str]]:
    """Return how much of what is open a sort of person knows first hand (0 to 1), and of what the most."""
    worth = {
        topic: sum(weight * state.goals.get(purpose, 0.0) for purpose, weight in purposes.items())
        for topic, purposes in TOPICS.items()
    }
    open_now = {topic: value * state.known.unknown(topic) for topic, value in worth.items() if value}
    in_all = sum(open_now.values())
    if not in_all:
        return 0.0, []
    told = {topic: value * able(role, topic) for topic, value in open_now.items()}
    best = sorted(told, key=lambda topic: (-told[topic], topic))[:MOST_OPEN]
    return sum(told.values()) / in_all, best
