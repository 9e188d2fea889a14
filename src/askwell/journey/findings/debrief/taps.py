"""The words of what is to be tapped of one line: its two sides, and how sure the guess of it is."""

from django.forms.boundfield import BoundField, BoundWidget

from askwell.method.grounds import AGAINST, FOR
from askwell.method.signs import Sides, own_sides, tapped

SURE, RATHER = 0.7, 0.4


def sides_to_tap(purpose: BoundField, topic: BoundField) -> list[tuple[str, str]]:
    """Return the sides as choices, in the words of the theme and the purpose that are chosen now."""
    sides = tapped(purpose.value() or "", topic.value() or "")
    return [(FOR, _capital(sides.pro)), (AGAINST, _capital(sides.con)), ("open", "Neither")]


def sides_by_purpose(purpose: BoundField) -> list[tuple[BoundWidget, Sides]]:
    """Return each purpose to tap, with the words that the two sides have under it."""
    return [(option, tapped(_value(option))) for option in purpose.subwidgets]


def sides_by_theme(topic: BoundField) -> list[tuple[BoundWidget, Sides | None]]:
    """Return each theme to tap, with the words of its two sides where it has some of its own."""
    return [(option, own_sides(_value(option))) for option in topic.subwidgets]


def sure_in_words(how_sure: float) -> str:
    """Say how sure a guess is, as one says it."""
    return "Quite sure" if how_sure >= SURE else "Likely" if how_sure >= RATHER else "Only a hunch"


def _value(option: BoundWidget) -> str:
    return str(option.data["value"])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
