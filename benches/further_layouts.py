"""Layouts of the third set of cards: letters set apart, signs before the lines, labels in a column of their own."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from benches.drawn_cards import HIGH, WIDE, Drawn, Layout, Pen

_WIDEST_LABEL = 14


def _spaced(pen: Pen, card: Drawn) -> None:
    """Print a name in capitals whose letters stand apart, a hairline beneath it, two columns at the foot."""
    _apart(pen, card.name, (70, 80), 40)
    pen.draw.line((70, 145, 480, 145), fill=pen.ink, width=2)
    pen.write(card.title, (70, 160), 25)
    if card.organisation:
        pen.write(card.organisation, (WIDE - 70, 235), 34, bold=True, anchor="ra")
    _column(pen, card.contacts, (70, 380), 22, room=470)
    _column(pen, card.address, (600, 380), 22, room=400)


def _with_signs(pen: Pen, card: Drawn) -> None:
    """Print a sign before each line, as many cards have it: a ring, a square, a little envelope."""
    y = pen.write(card.name, (70, 55), 50, bold=True)
    pen.write(card.title, (70, y), 27)
    if card.organisation:
        pen.write(card.organisation, (70, 215), 32)
    y = 310.0
    for at, line in enumerate((*card.contacts, ", ".join(card.address))):
        if line:
            _sign(pen, at, y)
            y = pen.write(line, (120, y), 25)


def _labels_apart(pen: Pen, card: Drawn) -> None:
    """Print what a number is in a column of its own."""
    if card.organisation:
        pen.write(card.organisation, (WIDE - 60, 60), 42, bold=True, anchor="ra")
    y = pen.write(card.name, (60, 170), 40, bold=True)
    pen.write(card.title, (60, y), 26)
    y = 320.0
    for line in (*card.phones, *(f"Email {mail}" for mail in card.emails), *card.others):
        label, space, value = line.partition(" ")
        if space and len(label) < _WIDEST_LABEL and not any(sign.isdigit() for sign in label):
            pen.write(label, (60, y), 23)
            y = pen.write(value, (250, y), 23)
        else:
            y = pen.write(line, (250, y), 23)
    _column(pen, card.address, (660, 320), 23, room=340)


def _name_in_two_lines(pen: Pen, card: Drawn) -> None:
    """Print the name large in two lines, what she does in capitals beneath it, the house at the right edge."""
    first, _, last = card.name.replace(" Jr.", "\u00a0Jr.").rpartition(" ")
    y = pen.write(first, (60, 60), 56, bold=True)
    y = pen.write(last, (60, y), 56, bold=True)
    pen.write(card.title, (60, y + 8), 22)
    if card.organisation:
        pen.write(card.organisation, (WIDE - 60, 70), 30, anchor="ra", room=480)
    _column(pen, (*card.contacts, ", ".join(card.address)), (60, 380), 23)


def _panel(pen: Pen, card: Drawn) -> None:
    """Print a coloured panel with the house in white; the person beside it, her address at the foot in one line."""
    pen.draw.rectangle((0, 0, 380, HIGH), fill="#24415e")
    ink, pen.ink = pen.ink, "white"
    y = 180.0
    for word in _in_lines(card.organisation, 14):
        y = pen.write(word, (40, y), 34, bold=True, room=320)
    pen.ink = ink
    y = pen.write(card.name, (430, 70), 40, bold=True, room=580)
    pen.write(card.title, (430, y), 24, room=580)
    _column(pen, card.contacts, (430, 230), 24, room=580)
    pen.write(" · ".join(card.address), (430, 540), 20, room=580)


def _title_first(pen: Pen, card: Drawn) -> None:
    """Print the house above, what she does over her name, mail before numbers."""
    pen.write(card.organisation, (70, 50), 30)
    pen.write(card.title, (70, 190), 24)
    pen.write(card.name, (70, 225), 44, bold=True)
    lines = (*card.emails, *(site for site in card.others), " / ".join(card.phones), ", ".join(card.address))
    _column(pen, lines, (70, 360), 24)


def _at_the_foot(pen: Pen, card: Drawn) -> None:
    """Much empty paper, small letters: the person in the middle, all else in two lines at the foot."""
    middle = WIDE / 2
    y = pen.write(card.name, (middle, 190), 36, anchor="ma")
    y = pen.write(card.title, (middle, y), 22, anchor="ma")
    pen.write(card.organisation, (middle, y + 14), 26, bold=True, anchor="ma")
    pen.write("  •  ".join((*card.phones, *card.emails)), (middle, 470), 20, anchor="ma")
    pen.write("  •  ".join((*card.address, *card.others)), (middle, 510), 20, anchor="ma")


def _apart(pen: Pen, text: str, at: tuple[float, float], size: int) -> None:
    """Write letters with room between them, as large as the card has room for."""
    font = pen.font(text, size, bold=True)
    while sum(font.getlength(sign) + size * 0.22 for sign in text) > WIDE - 140:
        size -= 2
        font = pen.font(text, size, bold=True)
    x = at[0]
    for sign in text:
        pen.draw.text((x, at[1]), sign, font=font, fill=pen.ink)
        x += font.getlength(sign) + size * 0.22


def _column(
    pen: Pen, lines: Sequence[str], at: tuple[float, float], size: int, *, room: int = WIDE - 130
) -> None:
    x, y = at
    for line in lines:
        y = pen.write(line, (x, y), size, room=room)


def _sign(pen: Pen, at: int, y: float) -> None:
    edges = (72, y + 2, 98, y + 26)
    shapes: tuple[Callable[[], None], ...] = (
        lambda: pen.draw.ellipse(edges, outline=pen.ink, width=3),
        lambda: pen.draw.rectangle(edges, fill=pen.ink),
        lambda: pen.draw.line((72, y + 4, 85, y + 16, 98, y + 4), fill=pen.ink, width=3),
    )
    shapes[at % len(shapes)]()
    if at % len(shapes) == len(shapes) - 1:
        pen.draw.rectangle((72, y + 4, 98, y + 24), outline=pen.ink, width=2)


def _in_lines(text: str, longest: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < longest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


FURTHER: dict[str, Layout] = {
    "letters apart": _spaced,
    "signs": _with_signs,
    "labels apart": _labels_apart,
    "name in two lines": _name_in_two_lines,
    "panel": _panel,
    "title first": _title_first,
    "foot": _at_the_foot,
}


def as_printed(card: Drawn, layout: str) -> Drawn:
    """Return a card with the capitals in which a layout prints it: what is printed so is right when it is read so."""
    if layout == "letters apart":
        return replace(card, name=card.name.upper())
    return replace(card, title=card.title.upper()) if layout == "name in two lines" else card
