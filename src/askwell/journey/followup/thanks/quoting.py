"""What a thank-you quotes of a talk, and what it keeps back."""

from askwell.formats.plain import on_one_line
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.thanks.aside import set_aside
from askwell.journey.talk.models import HEARD, Line
from askwell.journey.talk.queries import Standing
from askwell.method import letters
from askwell.method.guesses.lines import guess
from askwell.method.purposes import Purpose
from askwell.method.trust import Audience, may_pass, without

# What one is glad to have said: advice, and what one likes and looks for. Pay and the market are no thanks (our choice).
_GLADLY_SAID = {"likes", "values", "criteria", "skills", "learning", "training", "resources", "fit", "path"}
_NO_THANKS = {"pay", "market", "hiring", "trends"}
_BY_STANCE = {"for": 1, "against": -1}


def what_stays(
    talk: Talk, lines: list[Standing], *, besides: str = "", least: int | None = None
) -> letters.Remembered | None:
    """Return what stays of a talk: the best note of what they said and no letter ``besides`` holds. My own sentence about the talk is for me alone.

    ``least`` is how well it is to suit a thank-you, where it need not be there.
    """
    aside, name = set_aside(talk), talk.person.full_name
    heard = [
        letters.Heard(
            text=line.text,
            is_quote=line.kind == Line.Kind.QUOTE,
            is_asked=line.question_id is not None,
            suits=_suits(line),
        )
        for line in lines
        if line.kind in HEARD
        and may_be_written(line)
        and line.id not in aside
        and not _is_said(line, besides, name=name)
    ]
    return letters.remembered([one for one in heard if least is None or one.suits >= least], name=name)


def _suits(line: Standing) -> int:
    """Return how well a note suits a thank-you, by what it is probably about and which way it probably points."""
    said = guess(line.text, kind=line.kind)
    about = (said.sense.topic in _GLADLY_SAID) - (said.sense.topic in _NO_THANKS)
    return about + _BY_STANCE.get(said.stance.stance, 0) - (said.sense.purpose == Purpose.JOBS)


def _is_said(line: Standing, text: str, *, name: str) -> bool:
    """Return whether a letter to whoever has this name holds a note, in whichever words."""
    plain = on_one_line(text).casefold()
    ways = (words.strip(" .!?").casefold() for words in letters.ways_of_saying(line.text, name=name))
    return any(words and words in plain for words in ways)


def may_be_written(line: Standing) -> bool:
    """Say whether a letter may hold these words: letters are passed around, also the thanks to the one who said them."""
    return may_pass(line.trust, audience=Audience.ANOTHER)


def kept_back(lines: list[Standing], text: str, *, name: str) -> str:
    """Return a letter to whoever has this name without the words that may not be written, also those marked since it was kept."""
    held = [
        words
        for line in lines
        if not may_be_written(line)
        for words in letters.ways_of_saying(line.text, name=name)
    ]
    return without(text, held, instead=letters.prompt("one thing they said"))
