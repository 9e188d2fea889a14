"""Days told by their week or in a row: "next week, any day but Friday", "March 18, 19 or 20"."""

from tests.method.replies.offers.answers import Maker, Truth, true
from tests.method.replies.offers.days import DAY, NAMES, Named, monday, name, nth


def next_week(make: Maker) -> tuple[str, list[Truth]]:
    """The week first, the weekday in the next sentence or behind a dash."""
    first = monday(make.here.today) + 7 * DAY
    day = first + make.chance.randrange(5) * DAY
    weekday, said = Named("next week: Tuesday", name(day, make.chance), day), make.hour()
    make.cells["day"] = weekday.way
    head = make.one(
        "Next week is better. ",
        "Next week works - ",
        "Next week would be good: ",
        "This week is crazy, but next week ",
        "I'm free most of next week. ",
        "Let's do next week, ",
        "This week is full. ",
        "Can we do next week? ",
    )
    phrase = make.phrase(weekday, said)
    return head + make.one(f"{phrase}?", f"how about {phrase}?", f"maybe {phrase}?", f"{phrase} works."), [
        make.true(weekday, said)
    ]


def week_of(make: Maker) -> tuple[str, list[Truth]]:
    first = monday(make.here.today) + make.chance.choice((2, 3)) * 7 * DAY
    day = first + make.chance.randrange(5) * DAY
    weekday, said = Named("the week of the 14th: Tuesday", name(day, make.chance), day), make.hour()
    make.cells["day"] = weekday.way
    date = f"{first:%B} {first.day}" if make.here.custom == "us" else f"{first.day} {first:%B}"
    head = make.one(
        f"The week of {date} is good. ",
        f"How about the week of {date}? ",
        f"the week of {date}, ",
        f"I'm around the week commencing {date}: ",
        f"w/c {date} - ",
    )
    return head + make.phrase(weekday, said), [make.true(weekday, said)]


def any_day_but(make: Maker) -> tuple[str, list[Truth]]:
    """Next week but one day of it."""
    first = monday(make.here.today) + 7 * DAY
    days = [first + ahead * DAY for ahead in range(5)]
    out = make.chance.choice(days)
    weekday = NAMES[out.weekday()]
    words = make.one(
        f"Any day next week except {weekday}", f"any day next week but {weekday}", f"Next week any day apart from {weekday}", f"I'm free all next week except {weekday}", f"Next week works, any day but {weekday}",
        f"Any time next week except {weekday}", f"Next week is good except for {weekday}",
    )  # fmt: skip
    make.cells["day"] = "any day but"
    if make.chance.random() < 0.5:
        said = make.hour(exact=True)
        return (
            f"{words}, {make.one('at ', 'say ', 'around ')}{said.words.removeprefix('around ').removeprefix('say ').removeprefix('about ')}{make.clock.behind}.",
            [true(day, said, make.clock.zone) for day in days if day != out],
        )
    make.cells["hour"] = "none"
    return f"{words}.", [("day", day) for day in days if day != out]


def week_span(make: Maker) -> tuple[str, list[Truth]]:
    first = monday(make.here.today) + 7 * DAY
    start = make.chance.randrange(3)
    days = [first + ahead * DAY for ahead in range(start, start + make.chance.choice((2, 3)))]
    one, two = name(days[0], make.chance), name(days[-1], make.chance)
    make.cells["day"] = "Monday to Wednesday"
    span = make.one(
        f"{one} to {two} next week",
        f"next week {one}-{two}",
        f"{one} through {two} next week",
        f"next week, {one} to {two},",
        f"{one}–{two} of next week",
    )
    said = make.hour()
    while said.words in {"am", "pm"}:
        said = make.hour()
    behind = "" if said.precision == "part_of_day" else make.clock.behind
    return make.offer(f"{span} {said.at}{said.words}{behind}"), [
        true(day, said, make.clock.zone) for day in days
    ]


def dates_in_row(make: Maker) -> tuple[str, list[Truth]]:
    start = make.here.today + make.chance.randrange(3, 20) * DAY
    many = make.chance.choice((2, 3))
    days = [start + ahead * DAY for ahead in range(many)]
    if days[-1].month != start.month:
        return dates_in_row(make)
    make.cells["day"] = "March 18, 19 or 20"
    month, said = f"{start:%B}", make.hour()
    while said.words in {"am", "pm"}:
        said = make.hour()
    numbers = (
        [nth(day.day) if make.chance.random() < 0.5 else str(day.day) for day in days]
        if make.one("a", "b") == "a"
        else [nth(day.day) for day in days]
    )
    listed = ", ".join(numbers[:-1]) + make.one(" or ", " and ") + numbers[-1]
    words = f"{month} {listed}" if make.here.custom == "us" else f"{listed} {month}"
    if numbers[0][-1].isalpha() and make.chance.random() < 0.4:
        listed = (
            ", ".join(f"the {number}" for number in [nth(day.day) for day in days][:-1])
            + f" or the {nth(days[-1].day)}"
        )
        words = listed
    behind = "" if said.precision == "part_of_day" else make.clock.behind
    return make.offer(f"{words} {said.at}{said.words}{behind}"), [
        true(day, said, make.clock.zone) for day in days
    ]


def unfitting(make: Maker) -> tuple[str, list[Truth]]:
    """A weekday that is not that of its date: the date counts, but not for sure."""
    day = make.here.today + make.chance.randrange(6, 20) * DAY
    wrong = NAMES[(day.weekday() + make.chance.choice((1, 2))) % 7]
    said = make.hour(exact=True)
    make.cells["day"] = "a weekday that does not fit"
    date = f"{day:%B} {day.day}" if make.here.custom == "us" else f"{day.day} {day:%B}"
    return make.offer(f"{wrong} {date} at {said.words}"), [("day", day)]
