"""A text file of any size read in pieces: its encoding told by its beginning, its lines one by one."""

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from askwell.formats import decoding
from askwell.formats.encodings import LATIN, Knows, guessed, is_of_two_bytes
from askwell.formats.records import Problem

SAMPLE = 262_144
LONGEST_LINE = 16 * 1024 * 1024
_PIECE = 65_536
_BREAK = re.compile(r"\r{0,2}\n|\r")
_BYTES_BREAK = re.compile(rb"\r{0,2}\n|\r")
_KEPT_BYTE = re.compile("[\udc80-\udcff]")
_HALF_A_LETTER = re.compile(rb"[\xc0-\xff][\x80-\xbf]{0,2}\Z")


class TextFile:
    r"""The lines of a file whose bytes come in pieces of any size; where they are cut changes nothing.

    Held in memory are at most one sample (256 kB), one piece and one line (16 MB; of a longer one the rest is left
    out, with a problem). Lines end with ``\n``, ``\r\n``, ``\r\r\n`` or ``\r`` and are given without that.

    `refusal` says why this is no text at all (then there are no lines); `sample` holds the lines of the beginning;
    `old` is the encoding of lines that are not UTF-8. `problems` is whole once `lines` has been walked to its end.
    `knows` helps to tell old encodings apart, as `encodings.guessed` says.
    """

    def __init__(self, pieces: Iterable[bytes], knows: Knows | None = None) -> None:
        self._pieces = _regrouped(pieces)
        self._head = next(self._pieces)
        self._is_whole = len(self._head) < SAMPLE
        self._number = 0
        self._met_old_lines = False
        self.problems: list[Problem] = []
        self.sample: list[str] = []
        self.old = LATIN
        self.encoding = decoding.unicode_of(self._head)
        self.refusal = self._refused(decoding.refusal_of_bytes(self._head))
        if not self.refusal:
            self._look_at_the_beginning(knows)

    def lines(self, *, keep_bytes: bool = False) -> Iterator[str]:
        """Give the lines; they can be walked once. Nothing is raised but what the pieces raise.

        With `keep_bytes`, bytes that are not UTF-8 stand in their lines as Python's surrogates escape them, for a
        reader who learns only from the line in which encoding it is; `settled` makes text of them.
        """
        if self.refusal:
            return
        for block, is_rest in self._blocks():
            texts = self._rest(block, keep_bytes) if is_rest else self._texts(block, keep_bytes)[:-1]
            yield from texts
            self._number += len(texts)

    def settled(self, text: str, charset: str = "") -> str:
        """Return a text of `lines(keep_bytes=True)`, its kept bytes read in `charset`, else as UTF-8 or `old`."""
        if text.isascii() or not _KEPT_BYTE.search(text):
            return text
        source = text.encode("utf-8", "surrogateescape")
        known = decoding.in_charset(source, charset) if charset else None
        return decoding.line_in(source, self.old) if known is None else known

    def _refused(self, problem: Problem | None) -> Problem | None:
        return None if problem is decoding.EMPTY and not self._is_whole else problem

    def _look_at_the_beginning(self, knows: Knows | None) -> None:
        first = b"".join(self._as_utf_8(iter((self._head,))))
        self.problems.clear()
        whole = first if self._is_whole else first[: _end_of_lines(first)] or _HALF_A_LETTER.sub(b"", first)
        if not is_utf_8(whole):
            self.old = guessed(decoding.old_lines(_BYTES_BREAK.split(whole)), whole, knows)
        self.sample = self._texts(whole, keep_bytes=False)
        self._met_old_lines = False
        self.refusal = self._refused(decoding.refusal_of_text("\n".join(self.sample)))

    def _blocks(self) -> Iterator[tuple[bytes, bool]]:
        """Give the bytes in blocks of whole lines, and at last what follows the last break of a line."""
        held, skips = b"", False
        for piece in self._as_utf_8(chain((self._head,), self._pieces)):
            if skips:
                after = _BYTES_BREAK.search(piece)
                if not after:
                    continue
                held, skips = held + piece[after.start() :], False
            else:
                held += piece
            if cut := _end_of_lines(held):
                yield held[:cut], False
                held = held[cut:]
            if len(held) > LONGEST_LINE:
                held, skips = self._shortened(held)
        yield held, True

    def _shortened(self, held: bytes) -> tuple[bytes, bool]:
        reason = f"This line is longer than {LONGEST_LINE // 1024**2} MB; the rest of it was left out."
        what_to_do = "Look at this line in the file; it may hold a very large picture."
        self.problems.append(Problem(f"line {self._number + 1}", reason, what_to_do, kept=True))
        unsure = _BYTES_BREAK.search(held, len(held) - 2)
        end = unsure.start() if unsure else len(held)
        return _HALF_A_LETTER.sub(b"", held[: min(end, LONGEST_LINE)]) + held[end:], not unsure

    def _as_utf_8(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        if self.encoding == "utf-8":
            yield next(pieces, b"").removeprefix(codecs.BOM_UTF8)
            yield from pieces
            return
        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        for piece in chain(pieces, (b"",)):
            text = decoder.decode(piece, final=not piece).removeprefix("\ufeff")
            if "\ufffd" in text and decoding.DAMAGED not in self.problems:
                self.problems.append(decoding.DAMAGED)
            yield text.encode("utf-8", "replace")

    def _texts(self, block: bytes, keep_bytes: bool) -> list[str]:  # noqa: FBT001  # passed on as it came
        whole = block.isascii() or not is_of_two_bytes(self.old)
        if whole and (text := _utf_8_or_none(block)) is not None:
            return _BREAK.split(text) if "\r" in text else text.split("\n")
        self._met_old_lines = True
        lines = _BYTES_BREAK.split(block)
        if not keep_bytes:
            return [decoding.line_in(line, self.old) for line in lines]
        if not whole:
            return [line.decode("ascii", "surrogateescape") for line in lines]
        return [line.decode("utf-8", "surrogateescape") for line in lines]

    def _rest(self, block: bytes, keep_bytes: bool) -> list[str]:  # noqa: FBT001  # as above
        if not self._met_old_lines and (before := decoding.before_the_cut(block)) is not None:
            self.problems.append(decoding.CUT_OFF)
            block = before + "\ufffd".encode()
        return self._texts(block, keep_bytes)


def is_utf_8(data: bytes) -> bool:
    """Whether these bytes can be read as UTF-8."""
    return data.isascii() or _utf_8_or_none(data) is not None


def _utf_8_or_none(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _regrouped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Give the bytes of `pieces` cut anew: first a sample, then pieces of one size, so that how they came is forgotten."""
    held = bytearray()
    wanted = SAMPLE
    for piece in pieces:
        for at in range(0, len(piece), _PIECE):
            held += piece[at : at + _PIECE]
            if len(held) >= wanted:
                yield bytes(held[:wanted])
                del held[:wanted]
                wanted = _PIECE
    yield bytes(held)


def _end_of_lines(held: bytes) -> int:
    """Return where the last line ends whose break is certain: a carriage return may have its line feed yet to come."""
    alone = held.rfind(b"\r", 0, max(len(held) - 2, 0))
    return max(held.rfind(b"\n"), alone) + 1
