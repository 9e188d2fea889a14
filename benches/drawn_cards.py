"""Cards of people who do not exist, drawn in many layouts, and seen as a phone's camera would see them."""

import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw, ImageFilter, ImageFont

WIDE, HIGH = 1050, 600
_LEAST_SIZE = 14
FACES = (
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
)
WIDE_FACE = "ipagp.ttf"
INKS = (
    ("white", "#111111"),
    ("#faf6ee", "#2b2622"),
    ("#18202f", "#f2f2f2"),
    ("#0f4c4a", "white"),
    ("#e9eef6", "#1a2a55"),
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One card: its lines as they are printed, and what they mean. ``kinds``: work, mobile or fax for each of the phones, where that is asked."""

    name: str
    title: str
    organisation: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    address: tuple[str, ...]
    others: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    @property
    def contacts(self) -> tuple[str, ...]:
        """Return the lines that say how to reach somebody."""
        return (*self.phones, *self.emails, *self.others)


def missing_faces() -> list[str]:
    """Return the files of the faces that this machine does not have; what they would write is written in the first face."""
    files = [WIDE_FACE, *(file for pair in FACES for file in pair)]
    return [file for file in files if not _is_there(file)]


@cache
def _is_there(file: str) -> bool:
    try:
        ImageFont.truetype(file, _LEAST_SIZE)
    except OSError:
        return False
    return True


def draw(card: Drawn, *, layout: "Layout", seed: int) -> Image.Image:
    """Return a card as it is printed, 1,050 by 600 pixels."""
    chance = random.Random(seed)  # noqa: S311  # the same card each time
    paper, ink = INKS[chance.randrange(len(INKS))]
    face = FACES[chance.randrange(len(FACES))]
    picture = Image.new("RGB", (WIDE, HIGH), paper)
    pen = Pen(ImageDraw.Draw(picture), face, ink)
    if chance.choice([True, False]):
        pen.draw.rectangle(
            (0, 0, WIDE, chance.randrange(8, 24)), fill=chance.choice(["#b3122b", "#1f5fa8", "#2f8a4c"])
        )
    layout(pen, card)
    return picture


class Pen:
    """What writes on one card: where, in which face and in which ink."""

    def __init__(self, draw: ImageDraw.ImageDraw, face: tuple[str, str], ink: str) -> None:
        self.draw, self.face, self.ink = draw, face, ink

    def write(
        self,
        text: str,
        at: tuple[float, float],
        size: int,
        *,
        bold: bool = False,
        anchor: str = "la",
        room: int = WIDE - 130,
    ) -> float:
        """Write a line and return where the next one begins."""
        font = self.font(text, size, bold=bold)
        while font.getlength(text) > room and size > _LEAST_SIZE:
            size -= 2
            font = self.font(text, size, bold=bold)
        self.draw.text(at, text, font=font, fill=self.ink, anchor=anchor)
        return at[1] + size * 1.42

    def font(self, text: str, size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
        """Return the face in which a text is written."""
        wide = any(unicodedata.east_asian_width(sign) in "WF" for sign in text)
        face = WIDE_FACE if wide else self.face[bold]
        return ImageFont.truetype(face if _is_there(face) else FACES[0][bold], size)


def _stacked(pen: Pen, card: Drawn) -> None:
    y = pen.write(card.name, (70, 60), 52, bold=True)
    y = pen.write(card.title, (70, y + 4), 30)
    if card.organisation:
        pen.write(card.organisation, (70, y + 10), 38, bold=True)
    y = 320.0
    for line in (*card.contacts, *card.address):
        y = pen.write(line, (70, y), 27)


def _organisation_first(pen: Pen, card: Drawn) -> None:
    if card.organisation:
        pen.write(card.organisation, (70, 45), 44, bold=True)
    y = pen.write(card.name, (70, 190), 40, bold=True)
    pen.write(card.title, (70, y), 28)
    y = 330.0
    for line in (*card.address, *card.contacts):
        y = pen.write(line, (70, y), 26)


def _two_columns(pen: Pen, card: Drawn) -> None:
    y = pen.write(card.name, (60, 90), 44, bold=True, room=460)
    pen.write(card.title, (60, y + 4), 27, room=460)
    if card.organisation:
        pen.write(card.organisation, (60, 470), 34, bold=True, room=460)
    y = 300.0
    for line in (*card.contacts, *card.address):
        y = pen.write(line, (560, y), 24, room=450)


def _centred(pen: Pen, card: Drawn) -> None:
    middle = WIDE / 2
    y = 60.0
    if card.organisation:
        y = pen.write(card.organisation, (middle, 50), 40, bold=True, anchor="ma")
    y = pen.write(card.name, (middle, y + 50), 46, bold=True, anchor="ma")
    pen.write(card.title, (middle, y), 28, anchor="ma")
    y = 330.0
    for line in (*card.contacts, *card.address):
        y = pen.write(line, (middle, y), 25, anchor="ma")


def _right_aligned(pen: Pen, card: Drawn) -> None:
    if card.organisation:
        pen.write(card.organisation, (60, 60), 46, bold=True)
    y = pen.write(card.name, (WIDE - 60, 200), 40, bold=True, anchor="ra")
    pen.write(card.title, (WIDE - 60, y), 26, anchor="ra")
    y = 330.0
    for line in (*card.contacts, *card.address):
        y = pen.write(line, (WIDE - 60, y), 25, anchor="ra")


def _rows(pen: Pen, card: Drawn) -> None:
    y = pen.write(card.name, (70, 70), 46, bold=True)
    pen.write(card.title, (70, y), 28)
    if card.organisation:
        pen.write(card.organisation, (70, 250), 34, bold=True)
    pen.write(" | ".join((*card.phones, *card.others)), (70, 400), 24)
    pen.write(" | ".join(card.emails), (70, 445), 24)
    pen.write(", ".join(card.address), (70, 490), 24)


Layout = Callable[[Pen, Drawn], None]
LAYOUTS: dict[str, Layout] = {
    "stacked": _stacked,
    "organisation first": _organisation_first,
    "two columns": _two_columns,
    "centred": _centred,
    "right aligned": _right_aligned,
    "rows": _rows,
}


def photographed(cards: Sequence[Image.Image], *, seed: int, turn: int = 0) -> Image.Image:
    """Return cards lying on a table: askew, in uneven light, a little out of focus, with noise. ``turn``: degrees of the phone."""
    chance = random.Random(seed)  # noqa: S311  # as above
    wide, high = int(WIDE * 1.35), int(HIGH * 1.45)
    ground = chance.choice(["#3b3d44", "#7c5a3a", "#c9c5bd", "#566b5a"])
    table = Image.new("RGB", (wide, high * len(cards)), ground)
    for at, card in enumerate(cards):
        tilted, mask = _askew(card, chance)
        table.paste(
            tilted, (int((wide - tilted.width) / 2), at * high + int((high - tilted.height) / 2)), mask
        )
    light = Image.linear_gradient("L").resize(table.size).rotate(chance.choice([0, 90, 180, 270]))
    table = Image.composite(table, Image.blend(table, Image.new("RGB", table.size, "black"), 0.45), light)
    table = table.filter(ImageFilter.GaussianBlur(chance.uniform(0.4, 1.1)))
    noise = Image.effect_noise(table.size, chance.uniform(8, 22)).convert("RGB")
    table = Image.blend(table, noise, 0.08)
    return table.rotate(turn, expand=True)


def _askew(card: Image.Image, chance: random.Random) -> tuple[Image.Image, Image.Image]:
    scale = chance.uniform(0.85, 1.0)
    small = card.resize((int(card.width * scale), int(card.height * scale)))
    mask = Image.new("L", small.size, 255)
    angle = chance.uniform(-11, 11)
    wide, high = small.size
    pinch = chance.uniform(0, 0.05) * wide
    corners = (-pinch, 0, 0, high, wide, high, wide + pinch, 0)
    laid = [
        one.transform(small.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
        for one in (small, mask)
    ]
    turned = [one.rotate(angle, Image.Resampling.BICUBIC, expand=True) for one in laid]
    return turned[0], turned[1]
