"""Captions in XML: TTML (and the like of Apple and Netflix), and YouTube's two forms."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from askwell.formats.transcripts.captions.rolling import Block
from askwell.formats.transcripts.wording import plain

_BREAK = "\u2028"
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9})|[:;]\d{1,3}(?:\.\d+)?)?")
_OFFSET = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)(h|ms|m|s|f|t|)")
_SCALE = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "": 1.0}


def blocks_of_xml(text: str) -> list[Block] | None:
    """Return the captions of an XML document, None where it is none that holds captions or is broken.

    The times of TTML are those of the W3C's TTML 2, section 12.3.1; frames are counted by ttp:frameRate (30 where it is not
    said), ticks by ttp:tickRate.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return None
    try:
        root = ET.fromstring(_DECLARATION.sub("", text))  # noqa: S314 - no DTD, no entities
        kind = _local(root.tag)
        if kind in {"transcript", "timedtext"}:
            return list(_of_youtube(root))
        return list(_of_ttml(root)) if kind == "tt" else None
    except (ET.ParseError, RecursionError):
        return None


def _of_ttml(root: ET.Element) -> Iterator[Block]:
    ticks = {"f": _rate(root, "frameRate", 30.0), "t": _rate(root, "tickRate", 1.0)}
    names = dict(_agents(root))
    for number, element in enumerate((each for each in root.iter() if _local(each.tag) == "p"), start=1):
        start, end = _time(element.get("begin"), ticks), _time(element.get("end"), ticks)
        lasts = _time(element.get("dur"), ticks)
        end = start + lasts if end is None and start is not None and lasts is not None else end
        agent = _attribute(element, "agent") or ""
        yield _block(_text(element), start, end, number, names.get(agent, agent))


def _agents(root: ET.Element) -> Iterator[tuple[str, str]]:
    for element in root.iter():
        if _local(element.tag) == "agent":
            name = next(
                (each.text for each in element.iter() if _local(each.tag) == "name" and each.text), ""
            )
            yield _attribute(element, "id") or "", name.strip() or (_attribute(element, "id") or "")


def _of_youtube(root: ET.Element) -> Iterator[Block]:
    """Read <text start="1.5" dur="2"> in seconds, or <p t="1500" d="2000"> in milliseconds."""
    pieces = (each for each in root.iter() if _local(each.tag) in {"text", "p"})
    for number, element in enumerate(pieces, start=1):
        in_seconds = element.get("start") is not None
        start = _number(element.get("start") or element.get("t"))
        lasts = _number(element.get("dur") or element.get("d"))
        scale = 1.0 if in_seconds else 0.001
        begin = None if start is None else round(start * scale, 6)
        end = None if begin is None or lasts is None else round(begin + lasts * scale, 6)
        yield _block(_text(element), begin, end, number, "")


def _block(text: str, start: float | None, end: float | None, number: int, speaker: str) -> Block:
    lines = tuple(words for line in text.split(_BREAK) if (words := plain(line)))
    return Block(start=start, end=end, lines=lines, line=number, speaker=speaker)


def _text(element: ET.Element) -> str:
    return " ".join("".join(_pieces(element)).replace("\n", " ").split(" "))


def _pieces(element: ET.Element) -> Iterator[str]:
    """Give the words in an element; Apple writes each in an element of its own, without spaces between."""
    yield element.text or ""
    for child in element:
        if _local(child.tag) == "br":
            yield _BREAK
        else:
            yield from _pieces(child)
            yield " " if _attribute(child, "unit") else ""
        yield child.tail or ""


def _local(name: object) -> str:
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def _attribute(element: ET.Element, name: str) -> str | None:
    return next((value for key, value in element.attrib.items() if _local(key) == name), None)


def _rate(root: ET.Element, name: str, usual: float) -> float:
    return _number(_attribute(root, name)) or usual


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"\d{1,12}(?:\.\d{1,9})?", text.strip()) else None


def _time(text: str | None, ticks: dict[str, float]) -> float | None:
    text = (text or "").strip()
    if match := _CLOCK.fullmatch(text):
        hours, minutes, seconds, fraction = match.groups()
        return round(
            int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction or 0}"), 6
        )
    if match := _OFFSET.fullmatch(text):
        amount, unit = float(match[1]), match[2]
        return round(amount * _SCALE[unit] if unit in _SCALE else amount / ticks[unit], 6)
    return None
