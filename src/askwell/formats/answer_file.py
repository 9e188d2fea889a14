"""An answer as a file: a mail as it was saved, plain text, or a contact card, also one that came along with a mail."""

from dataclasses import dataclass

from askwell.formats.incoming import read_incoming
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard import read_cards

MOST_CARDS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFile:
    """What such a file holds: the words of whoever answered, and the cards of those who are named."""

    words: str = ""
    cards: tuple[PersonRecord, ...] = ()


def read_answer_file(data: bytes) -> tuple[AnswerFile, list[Problem]]:
    """Read an answer of any of the three kinds. Nothing is raised; what was not read of a card is a Problem.

    Of a card without a person nothing is taken but its organisation's name; ``MOST_CARDS`` are read at most.
    """
    if _is_card(data):
        return _of_cards("", [data])
    mail = read_incoming(data)
    return _of_cards(mail.text, mail.cards)


def _is_card(data: bytes) -> bool:
    """Return whether the first words say so, in any encoding that mail programs save cards in."""
    start = data[:400].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n\t ").upper()
    return start.startswith(b"BEGIN:VCARD")


def _of_cards(words: str, files: "list[bytes] | tuple[bytes, ...]") -> tuple[AnswerFile, list[Problem]]:
    read = [read_cards(file) for file in files]
    cards = [card for found, _ in read for card in found]
    problems = [problem for _, found in read for problem in found]
    if len(cards) > MOST_CARDS:
        problems.append(
            Problem(
                f"card {MOST_CARDS + 1}",
                f"There are {len(cards)} cards; {MOST_CARDS} of them are shown.",
                "Bring a whole address book in by Import.",
            )
        )
    return AnswerFile(words=words, cards=tuple(cards[:MOST_CARDS])), problems
