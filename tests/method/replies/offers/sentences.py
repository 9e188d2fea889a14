"""Times in sentences: one, either-or, several, what is full, what comes in the next sentence."""

import re

from tests.method.replies.offers.answers import Maker, Truth


def single(make: Maker) -> tuple[str, list[Truth]]:
    day, said = make.day(), make.hour()
    return make.offer(make.phrase(day, said)), [make.true(day, said)]


def either(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two, first, second = make.day(one.day), make.hour(), make.hour()
    link = make.one(" or ", ", or ", " or else ", " or maybe ", ", or perhaps ", " / ", " or even ")
    words = make.one("either ", "", "") + make.phrase(one, first) + link + make.phrase(two, second)
    return make.offer(words), [make.true(one, first), make.true(two, second)]


def both(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two, first, second = make.day(one.day), make.hour(), make.hour()
    words = f"I'm free {make.phrase(one, first)}{make.one(' and ', ', and also ', ', and again ', ' and ')}{make.phrase(two, second)}."
    return words, [make.true(one, first), make.true(two, second)]


def three(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two = make.day(one.day)
    day = make.day(two.day)
    hours = [make.hour() for _ in range(3)]
    days = [one, two, day]
    phrases = [make.phrase(*pair) for pair in zip(days, hours, strict=True)]
    truth = [make.true(*pair) for pair in zip(days, hours, strict=True)]
    return make.offer(f"{phrases[0]}, {phrases[1]}{make.one(' or ', ', or ')}{phrases[2]}"), truth


def two_hours(make: Maker) -> tuple[str, list[Truth]]:
    day, first, second = make.day(), make.hour(exact=True), make.hour(exact=True)
    link = make.one(" or ", " or ", ", or ", " or at ", " / ")
    words = (
        f"{make.one(day.on, '')}{day.words} {first.at}{first.words}{link}{second.words}{make.clock.behind}"
    )
    return make.offer(words), [make.true(day, first), make.true(day, second)]


def two_hours_first(make: Maker) -> tuple[str, list[Truth]]:
    day, first, second = make.day(), make.hour(exact=True), make.hour(exact=True)
    words = f"{first.words} or {second.words}{make.clock.behind} {day.on}{day.words}"
    return make.offer(words), [make.true(day, first), make.true(day, second)]


def two_days(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two, said = make.day(one.day), make.hour()
    while said.words in {"am", "pm"}:
        said = make.hour()
    behind = "" if said.precision == "part_of_day" else make.clock.behind
    link = (
        make.one(" or ", " and ", "/", " or ", " & ")
        if one.on == two.on and not re.search(r"\d", one.words + two.words)
        else " or "
    )
    words = f"{one.on}{one.words}{link}{two.words} {said.at}{said.words}{behind}"
    return make.offer(words), [make.true(one, said), make.true(two, said)]


def two_days_behind(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two, said = make.day(one.day), make.hour(exact=True)
    words = f"{said.words}{make.clock.behind} {one.on}{one.words} or {two.words}"
    return make.offer(words), [make.true(one, said), make.true(two, said)]


def one_line(make: Maker) -> tuple[str, list[Truth]]:
    """One line with semicolons or commas: "Mon 10-12; Tue after 2"."""
    one = make.day()
    two, first, second = make.day(one.day), make.hour(), make.hour()
    behind = make.clock.behind
    words = f"{one.words} {first.words}{behind}{make.one('; ', ', ')}{two.words} {second.words}{behind}"
    return make.one("Any of these: ", "I have ", "Free: ", "Available ", "Options: ") + words + ".", [
        make.true(one, first),
        make.true(two, second),
    ]


def not_but(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two, said = make.day(one.day), make.hour()
    phrase = make.phrase(two, said)
    words = make.one(
        f"{one.words} is no good but {phrase} works.", f"I can't do {one.words}, but {phrase} would work.", f"Not {one.words}. {phrase}?",
        f"{one.words} is full, {phrase} is fine.", f"I'm away {one.on}{one.words}. Could do {phrase}.", f"I'm tied up {one.on}{one.words} so {phrase}?",
        f"Unfortunately {one.words} doesn't work. How about {phrase}?", f"{one.words} is out for me, {phrase} is OK.",
    )  # fmt: skip
    return words, [make.true(two, said)]


def failing_that(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two, first, second = make.day(one.day), make.hour(), make.hour()
    link = make.one(
        "If not, ",
        "If that doesn't work, ",
        "Failing that, ",
        "Otherwise ",
        "Or ",
        "Alternatively ",
        "If that's no good then ",
        "Else ",
        "As a backup, ",
    )
    words = (
        f"{make.offer(make.phrase(one, first)).rstrip('.')}{make.one('. ', '? ', '. ')}".replace(
            "??", "?"
        ).replace("?.", "?")
        + f"{link}{make.phrase(two, second)}."
    )
    return words, [make.true(one, first), make.true(two, second)]


def same_time(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two, said = make.day(one.day), make.hour(exact=True)
    link = make.one(
        "{b} same time", "same time {on}{b}", "{b} at the same time", "the same time {on}{b}"
    ).format(b=two.words, on=two.on)
    return make.offer(f"{make.phrase(one, said)}{make.one(', or ', ' or ')}{link}"), [
        make.true(one, said),
        make.true(two, said),
    ]


def next_sentence(make: Maker) -> tuple[str, list[Truth]]:
    """The day in one sentence, the hour in the next."""
    day, said = make.day(), make.hour(exact=True)
    first = make.one(
        f"{day.words} works.",
        f"I'm free {day.on}{day.words}.",
        f"{day.words} is good for me.",
        f"Let's talk {day.on}{day.words}.",
        f"{day.words} would be best.",
    )
    second = make.one(
        f"Say {said.words}{make.clock.behind}?",
        f"How about {said.words}{make.clock.behind}?",
        f"{said.words}{make.clock.behind}?",
        f"Does {said.words}{make.clock.behind} work?",
        f"Would {said.words}{make.clock.behind} suit?",
        f"Maybe {said.words}{make.clock.behind}?",
        f"{said.words}{make.clock.behind} is best.",
    )
    return f"{first} {second}", [make.true(day, said)]


def days_alone(make: Maker) -> tuple[str, list[Truth]]:
    one = make.day()
    two = make.day(one.day)
    make.cells["hour"] = "none"
    words = f"{one.words} or {two.words}"
    return make.one(
        f"{words} works for me, you pick a time.",
        f"I'm free {one.on}{one.words} and {two.words}.",
        f"How about {words}?",
        f"{words}, any time.",
    ), [("day", one.day), ("day", two.day)]
