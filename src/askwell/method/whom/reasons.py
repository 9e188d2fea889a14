"""Why somebody is worth asking now, or not yet: one sentence for each thing that counts."""

import datetime as dt
from dataclasses import dataclass

from askwell.method.described import told_to_her, with_capitals
from askwell.method.last_contact import month_words
from askwell.method.topics import topic_name
from askwell.method.whom.facts import Chain, Given, Looked, Place, Row
from askwell.method.whom.field import Near
from askwell.method.wording import counted, plural


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing that counts: which of the weights it is, how much it counts, and a sentence. Below 0 it speaks against."""

    key: str
    points: float
    words: str

    @property
    def against(self) -> bool:
        """Tell whether it speaks against asking now."""
        return self.points < 0


ROLES = {
    "practitioner": "people who do the work",
    "near_peer": "people who began lately",
    "manager": "people who manage",
    "recruiter": "people who recruit",
    "educator": "people who teach it",
}
_NOW = {
    "near_peer": "Began lately, by the title: the easiest talk to begin with.",
    "practitioner": "Does the work, by the title: knows the days first hand.",
    "manager": "Manages, by the title: you have heard enough to ask well.",
    "recruiter": "Recruits, by the title: knows what is looked for.",
    "educator": "Teaches it, by the title: knows how people get in.",
}
_LATER = {
    "near_peer": "Began lately, by the title: others can tell you more by now.",
    "practitioner": "Does the work, by the title: others can tell you more by now.",
    "manager": "Manages, by the title: better after a few talks, when you know what to ask.",
    "recruiter": "Recruits, by the title: better after a few talks, when you know what to ask.",
    "educator": "Teaches it, by the title: better after a few talks with people who do it.",
}


def near_words(row: Row, near: Near, field: str) -> str:
    """Say how a title is near to the work explored."""
    if near.whole and near.name.casefold() == field.casefold():
        return f"“{row.title}” is the work you explore."
    if near.whole:
        return f"“{row.title}” is in the field: “{near.name}” is a name for this work."
    return f"“{row.title}” is near to {field or near.name}."


def place_words(row: Row, field: str, *, industry: bool) -> str:
    """Say that an organisation belongs to the industry explored, or by its name is near to the work."""
    if not industry:
        return f"Works at {row.organisation}: the name is near to {field or 'this work'}."
    return f"{row.organisation} belongs to {field}, by its name."


def given_words(given: Given) -> str:
    """Say who gave the name, and what comes with it."""
    by = with_capitals(told_to_her(given.by), told_to_her(given.by))
    if given.introduces:
        return f"{by} gave you this name and will make the first contact."
    if given.may_name:
        return f"{by} gave you this name, and you may say so."
    if given.hidden:
        return f"{by} gave you this name; better not say so."
    return f"{by} gave you this name."


def unlike_words(row: Row, given: Given, field: str) -> str:
    """Say that a name was given of somebody whose work sounds like another, or is not known, and who can tell more."""
    if row.title:
        return f"“{row.title}” does not sound like {field or 'it'}: ask {told_to_her(given.by)} what made them think of this person."
    by = with_capitals(told_to_her(given.by), told_to_her(given.by))
    return f"You do not know yet what this person does. {by} will."


def told_words(given: Given, said: str) -> str:
    """Say in what words somebody was said to do the work, or to have done it."""
    by = with_capitals(told_to_her(given.by), told_to_her(given.by))
    return f"{by} said it: “{said}”."


def asked_for_words(given: Given, field: str) -> str:
    """Say that a name came as an answer to the question who knows of this work."""
    return f"It is the answer to your question who knows about {field or 'this work'}: {told_to_her(given.by)} thought of this person."


def apart_words(row: Row, field: str) -> str:
    """Say honestly that nothing known of somebody has to do with the work."""
    if row.title:
        return f"“{row.title}” does not sound like {field or 'it'}."
    return f"You do not know yet whether this person has to do with {field or 'it'}."


def tie_words(looked: Looked, row: Row) -> str:
    """Say how near a tie is."""
    if looked.circles:
        return f"You know each other: {', '.join(sorted(looked.circles)[:2])}."
    if looked.known_there and row.organisation:
        there = plural(looked.known_there, "other person there is", "other people there are")
        return f"Works at {row.organisation}; {there} in your address book."
    return "In your address book, but not close: such people know what your friends do not."


def wrote_words(on: dt.date, *, today: dt.date, asleep: bool) -> str:
    """Say when the two last wrote with each other, and that a tie which slept can be woken."""
    when = month_words(on, today=today)
    if asleep:
        return f"You last wrote with each other {when}: a tie that slept is easily woken."
    return f"You wrote with each other {when}."


def close_words(looked: Looked) -> str:
    """Say that somebody close is better asked for an introduction."""
    circle = min(looked.circles, default="close to you")
    return f"Close to you ({circle.lower()}): better asked who they know than for the talk itself."


def voice_words(voice: str) -> str:
    """Say which voice is missing."""
    return f"Nobody like this has told you yet: {voice[0].lower()}{voice[1:]}."


def gap_words(role: str, topics: list[str]) -> str:
    """Say what is open that this sort of person knows best."""
    names = " and ".join(topic_name(topic) for topic in topics)
    return f"Still open: {names}. {ROLES[role].capitalize()} know that best."


def order_words(role: str, *, now: bool) -> str:
    """Say why this sort of person comes now, or better later."""
    return (_NOW if now else _LATER)[role]


def target_words(place: Place, *, early: bool, after: int) -> str:
    """Say what it means that the seeker chose this organisation."""
    if early:
        return f"{place.name} is a place you chose: better after {counted(after, 'talk').lower()}, when your questions are sharper."
    return f"{place.name} is a place you chose, and you are ready for it."


def crowd_words(place: Place) -> str:
    """Say with how many people of a place the seeker is in touch."""
    return f"You are in touch with {plural(place.in_touch, 'person', 'people')} at {place.name or 'this place'} already."


def tired_words(days: int) -> str:
    """Say how lately somebody was asked."""
    return f"You asked for something {'today' if days <= 0 else plural(days, 'day') + ' ago'}. A little rest is kind."


def unreachable_words(given: Given | None) -> str:
    """Say that no address is known, and who may know one."""
    if given:
        quietly = "; write to this person without naming them" if given.hidden else ""
        return f"There is no address yet. {told_to_her(given.by)} may know one{quietly}."
    return "There is no address yet. Somebody may know one."


def perhaps_twice_words(other: str) -> str:
    """Say who is perhaps the same person."""
    return f"Perhaps the same as {other}, who is in your address book too."


def same_root_words(chain: Chain) -> str:
    """Say that most talks hang on one person, and that this one came through her too."""
    return f"{chain.talks} of your {plural(chain.of, 'talk')} came through {chain.name} already. Others hear other things."
