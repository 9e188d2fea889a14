"""How people name an hour: each way as words with what they mean by the customs of docs/scripts.md."""

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import dataclass

_WORDS = "twelve one two three four five six seven eight nine ten eleven".split()  # noqa: SIM905  # a list of one a line


@dataclass(frozen=True, slots=True)
class Said:
    """Words for an hour, the little word before it, what it means; ``end`` is None where none was said."""

    way: str
    words: str
    start: dt.time
    end: dt.time | None = None
    precision: str = "exact"
    at: str = "at "


Way = Callable[[str, random.Random], Said]


def _hour(chance: random.Random, *, minutes: tuple[int, ...] = (0,)) -> dt.time:
    """Return an hour at which people talk, bare hours of which are read as meant: 8 to 11, 12, and 1 to 7 in the afternoon."""
    return dt.time(
        chance.choice((8, 9, 9, 10, 10, 11, 11, 12, 13, 14, 14, 15, 15, 16, 16, 17, 18)),
        chance.choice(minutes),
    )


def _early_enough(at: dt.time, custom: str) -> dt.time:
    """Return an hour that a bare figure may name: where hours are counted to 24, "6:30" is in the morning."""
    return at.replace(minute=0) if custom == "eu" and at.hour > 17 else at


def _figure(at: dt.time) -> str:
    return f"{at.hour % 12 or 12}" + (f":{at.minute:02}" if at.minute else "")


def _half(at: dt.time, chance: random.Random) -> str:
    mark = "am" if at.hour < 12 else "pm"
    return chance.choice((mark, mark, f" {mark}", mark.upper(), f" {mark.upper()}", f" {mark[0]}.m."))


def _bare(custom: str, chance: random.Random) -> Said:
    at = _early_enough(_hour(chance, minutes=(0, 0, 30)), custom)
    words = _figure(at)
    if custom == "uk" and at.minute and chance.random() < 0.5:
        words = words.replace(":", ".")
    return Said("2", words, at)


def _marked(custom: str, chance: random.Random) -> Said:
    at = _hour(chance, minutes=(0, 0, 0, 15, 30, 45))
    if custom == "eu" and chance.random() < 0.5:
        return _to_24(custom, chance)
    words = _figure(at)
    if custom == "uk" and chance.random() < 0.3:
        words = words.replace(":", ".")
    return Said("2pm", words + _half(at, chance), at)


def _to_24(custom: str, chance: random.Random) -> Said:
    at = _hour(chance, minutes=(0, 0, 30, 15))
    forms = [f"{at.hour:02}:{at.minute:02}", f"{at.hour}:{at.minute:02}"]
    if custom == "eu":
        forms += [
            f"{at.hour}h" + (f"{at.minute:02}" if at.minute else ""),
            f"{at.hour}.{at.minute:02}",
            f"{at.hour:02}:{at.minute:02}h",
        ]
    if custom == "uk":
        forms += [f"{at.hour:02}{at.minute:02}"]
    if at.hour in {8, 9} and not at.minute:
        forms = forms[:1]
    return Said("14:00", chance.choice(forms), at)


def _named(custom: str, chance: random.Random) -> Said:
    return Said("noon", chance.choice(("noon", "12 noon", "midday", "noon")), dt.time(12))


def _nearly(custom: str, chance: random.Random) -> Said:
    at = _hour(chance)
    figure = _figure(at)
    words, at_ = chance.choice((
        (f"{figure}ish", "at "), (f"{figure}-ish", "at "), (f"around {figure}", ""), (f"about {figure}", "at "), (f"{figure}ish", "around "),
        (f"around {figure}{_half(at, chance)}", ""), (f"{figure}{_half(at, chance)}-ish", "at "), (f"say {figure}", ""), (f"{figure} or so", "at "),
        ("noon-ish" if at.hour == 12 else f"~{figure}{_half(at, chance).strip()}", ""),
    ))  # fmt: skip
    return Said("2ish", words, at, at=at_)


def _spoken(custom: str, chance: random.Random) -> Said:
    at = _early_enough(_hour(chance, minutes=(0, 15, 30, 45)), custom)
    this, then = _WORDS[at.hour % 12], _WORDS[(at.hour + 1) % 12]
    if chance.random() < 0.4:
        this, then = _figure(at.replace(minute=0)), f"{(at.hour + 1) % 12 or 12}"
    half = (
        f"half past {this}",
        f"half {this}" if custom == "uk" and not this.isdigit() else f"half past {this}",
        f"{at.hour % 12 or 12}:30",
    )
    forms = {
        0: (f"{this} o'clock", f"{this} o’clock", f"{this} sharp"),
        15: (f"quarter past {this}", f"a quarter past {this}"),
        30: half,
        45: (f"quarter to {then}", f"a quarter to {then}"),
    }
    if at.minute == 45 and at.hour == 7:
        return _spoken(custom, chance)
    return Said("half past two", chance.choice(forms[at.minute]), at)


def _range(custom: str, chance: random.Random) -> Said:
    start = _early_enough(_hour(chance, minutes=(0, 0, 0, 30)), custom)
    end = (
        dt.datetime.combine(dt.date.min, start)
        + dt.timedelta(minutes=chance.choice((30, 60, 60, 90, 120, 180)))
    ).time()
    one, two = _figure(start), _figure(end)
    if end.hour == 12 and not end.minute and chance.random() < 0.5:
        two = "noon"
    dash = chance.choice(("-", "–", " - ", "-"))
    if custom == "eu" and chance.random() < 0.5:
        one, two = f"{start.hour}:{start.minute:02}", f"{end.hour}:{end.minute:02}"
        return Said(
            "2-4",
            chance.choice((f"{one}{dash}{two}", f"between {one} and {two}", f"from {one} to {two}")),
            start,
            end,
            at="",
        )
    mark = "" if two == "noon" else _half(end, chance) if chance.random() < 0.5 else ""
    first = (
        _half(start, chance)
        if mark and ((start.hour < 12) != (end.hour < 12) or chance.random() < 0.3)
        else ""
    )
    first = first if mark else ""
    words = chance.choice((
        f"{one}{first}{dash}{two}{mark}", f"{one}{first}{dash}{two}{mark}", f"between {one}{first} and {two}{mark}", f"from {one}{first} to {two}{mark}",
        f"{one}{first} to {two}{mark}", f"from {one}{first} till {two}{mark}", f"{one}{first} until {two}{mark}", f"anytime between {one}{first} and {two}{mark}",
        f"any time from {one}{first} to {two}{mark}",
    ))  # fmt: skip
    return Said("2-4", words, start, end, at="")


def _after(custom: str, chance: random.Random) -> Said:
    inner = chance.choice((_bare, _marked, _marked, _spoken))(custom, chance)
    one = inner.words.removesuffix(" sharp")
    words = chance.choice((
        f"after {one}", f"any time after {one}", f"anytime after {one}", f"from {one} onwards", f"from {one} on", f"{one} or later", f"{one} onwards",
        f"not before {one}", f"{one} at the earliest", f"anytime from {one}", f"starting from {one}", f"any time past {one}", f"from {one}",
    ))  # fmt: skip
    return Said("after 3", words, inner.start, None, "from", "")


def _until(custom: str, chance: random.Random) -> Said:
    inner = chance.choice((_bare, _marked, _spoken, _named))(custom, chance)
    one = inner.words.removesuffix(" sharp")
    words = chance.choice(
        (
            f"before {one}",
            f"any time before {one}",
            f"until {one}",
            f"up to {one}",
            f"anytime up until {one}",
            f"{one} at the latest",
            f"no later than {one}",
        )
    )
    return Said("before 10", words, dt.time(9), inner.start, "until", "")


_PARTS = {
    "morning": (9, 12), "in the morning": (9, 12), "afternoon": (13, 17), "in the afternoon": (13, 17), "after lunch": (13, 17), "evening": (18, 21),
    "first thing": (8, 10), "end of day": (16, 18), "late afternoon": (15, 18), "late morning": (10, 12), "early afternoon": (13, 15), "before lunch": (9, 12),
    "mid-morning": (10, 12), "around lunchtime": (12, 14), "am": (9, 12), "pm": (13, 17),
}  # fmt: skip


def _part(custom: str, chance: random.Random) -> Said:
    words, (start, end) = chance.choice(list(_PARTS.items()))
    return Said("morning", words, dt.time(start), dt.time(end), "part_of_day", "")


EXACT: tuple[Way, ...] = (_bare, _bare, _marked, _marked, _marked, _to_24, _named, _nearly, _spoken)
WAYS: tuple[Way, ...] = (*EXACT, *EXACT, _range, _range, _range, _range, _after, _after, _until, _part, _part)


def hour(custom: str, chance: random.Random, ways: tuple[Way, ...] = WAYS) -> Said:
    """Return an hour and its words."""
    return chance.choice(ways)(custom, chance)
