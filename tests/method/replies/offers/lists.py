"""Times set one below the other, with bullets or without."""

from tests.method.replies.offers.answers import Maker, Truth


def bullets(make: Maker) -> tuple[str, list[Truth]]:
    days = [make.day()]
    for _ in range(make.chance.choice((1, 2, 2, 3))):
        days.append(make.day(days[-1].day))
    mark, sep = make.one("- ", "* ", "• ", "", "1) ", "-"), make.one(", ", " at ", " ", " - ", ": ", " – ")
    lines, truth = [], []
    for number, day in enumerate(days, 1):
        said = make.hour()
        joined = " " if said.words in {"am", "pm"} else sep if said.at or sep != " at " else " "
        behind = "" if said.precision == "part_of_day" else make.clock.behind
        head = mark.replace("1", str(number))
        lines.append(f"{head}{day.words.rstrip(',')}{joined}{said.words}{behind}".replace("- ", "- ", 1))
        truth.append(make.true(day, said))
    head = make.one(
        "Here are some times:",
        "I could do any of these:",
        "My availability:",
        "These work for me:",
        "Pick one:",
        "Some options:",
    )
    return f"{head}\n" + "\n".join(lines) + "\n", truth


def schedule(make: Maker) -> tuple[str, list[Truth]]:
    """Lines of "Tue 3/18: 10-11, 2-3pm"."""
    lines, truth, day = [], [], None
    for _ in range(make.chance.choice((2, 3))):
        day = make.day(day.day if day else None)
        first, second = make.hour(), make.hour(exact=True)
        while first.precision == "part_of_day":
            first = make.hour()
        lines.append(
            f"{day.words.rstrip(',')}: {first.words}{make.one(' or ', ', ', ' / ')}{second.words}{make.clock.behind}"
        )
        truth += [make.true(day, first), make.true(day, second)]
    return make.one("I'm free as follows:\n", "Here's what I have:\n", "Options:\n") + "\n".join(
        lines
    ) + "\n", truth
