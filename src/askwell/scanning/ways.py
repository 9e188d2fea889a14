"""The ways to find words in a picture: RapidOCR where the extra is installed, else the program Tesseract where it is."""

import csv
import shutil
import subprocess
from collections import defaultdict
from functools import cache
from importlib.util import find_spec
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any, Protocol

from askwell.formats.business_card import Seen
from askwell.scanning.pages import level_corners

if TYPE_CHECKING:
    from PIL import Image

NAMES = ("auto", "rapidocr", "tesseract", "none")
_SECONDS = 60
_LEAST_SURE = 0.5
_LANGUAGES = 4


class Way(Protocol):
    """One way to find words."""

    name: str

    def words_on(self, picture: "Image.Image") -> list[Seen]:
        """Return the lines of words on a picture as it is held."""
        ...


def installed(choice: str = "auto") -> str:
    """Return which way would be taken here: ``rapidocr``, ``tesseract``, or "" where there is none. Loads nothing."""
    if choice in {"auto", "rapidocr"} and find_spec("rapidocr") and find_spec("onnxruntime"):
        return "rapidocr"
    return "tesseract" if choice in {"auto", "tesseract"} and shutil.which("tesseract") else ""


def way_of(choice: str = "auto") -> Way | None:
    """Return the way to take, loaded, or nothing where no way is installed."""
    ways: dict[str, type[RapidOcr | Tesseract]] = {"rapidocr": RapidOcr, "tesseract": Tesseract}
    name = installed(choice)
    return ways[name]() if name else None


class RapidOcr:
    """The models of PaddleOCR, which come with the package: Latin letters, Chinese and Japanese."""

    name = "rapidocr"

    def __init__(self) -> None:
        from rapidocr import RapidOCR  # noqa: PLC0415  # half a second to load, and only pictures need it

        # Which way is up is found out for the picture as a whole: line by line it goes wrong with short ones.
        self._look = RapidOCR(params={"Global.log_level": "critical", "Global.use_cls": False})

    def words_on(self, picture: "Image.Image") -> list[Seen]:
        """Return the lines of words on a picture as it is held."""
        found: Any = self._look(picture)
        if found.txts is None:
            return []
        return [
            Seen(text, _corners(box), float(sure))
            for box, text, sure in zip(found.boxes, found.txts, found.scores, strict=True)
        ]


def _corners(box: Any) -> Any:
    return tuple((float(x), float(y)) for x, y in box)


class Tesseract:
    """The program Tesseract, with the languages that are installed with it."""

    name = "tesseract"

    def words_on(self, picture: "Image.Image") -> list[Seen]:
        """Return the lines of words on a picture as it is held."""
        made = BytesIO()
        picture.save(made, "PNG")
        told = _answer(
            ["tesseract", "stdin", "stdout", "--psm", "11", "-l", _languages(), "tsv"], made.getvalue()
        )
        rows = csv.DictReader(StringIO(told), delimiter="\t", quoting=csv.QUOTE_NONE)
        lines: dict[tuple[str, ...], list[dict[str, str]]] = defaultdict(list)
        for row in rows:
            if row.get("text") and row["text"].strip() and float(row["conf"]) > 0:
                lines[row["block_num"], row["par_num"], row["line_num"]].append(row)
        return [line for words in lines.values() if (line := _line(words)).sure >= _LEAST_SURE]


def _line(words: list[dict[str, str]]) -> Seen:
    edges = [[float(word[name]) for name in ("left", "top", "width", "height")] for word in words]
    left, top = min(edge[0] for edge in edges), min(edge[1] for edge in edges)
    right, bottom = max(edge[0] + edge[2] for edge in edges), max(edge[1] + edge[3] for edge in edges)
    sure = sum(float(word["conf"]) for word in words) / len(words) / 100
    return Seen(" ".join(word["text"] for word in words), level_corners(left, top, right, bottom), sure)


def _answer(command: list[str], given: bytes = b"") -> str:
    told = subprocess.run(command, input=given, capture_output=True, check=False, timeout=_SECONDS)  # noqa: S603  # its own words only
    return told.stdout.decode("utf-8", "replace")


@cache
def _languages() -> str:
    """Return the languages to look for: English and up to three others that are installed."""
    names = [name.strip() for name in _answer(["tesseract", "--list-langs"]).splitlines()[1:]]
    there = [name for name in names if name and name not in {"osd", "equ", "snum"} and "/" not in name]
    ordered = sorted(there, key=lambda name: name != "eng")
    return "+".join(ordered[:_LANGUAGES]) or "eng"
