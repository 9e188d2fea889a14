"""LinkedIn's messages.csv: who wrote what to whom, and when."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from askwell.formats.linkedin.correspondents import recipients_of
from askwell.formats.linkedin.kinds import MESSAGES
from askwell.formats.linkedin.moments import read_moment, why_no_day
from askwell.formats.linkedin.records import Correspondent, Message
from askwell.formats.linkedin.tables import TableRow, doubt, read_table
from askwell.formats.records import Problem
from askwell.formats.text_file import TextFile

_TAG = re.compile(r"</?(?:p|br|div|span|a|li|ul|ol|b|i|u|strong|em|h\d|blockquote|html|body|table|tr|td|img|pre)\b[^>]*>", re.IGNORECASE)  # fmt: skip
_ENDS_A_LINE = frozenset({"p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre"})
_NOT_SHOWN = frozenset({"script", "style", "head", "title"})
_BLANK_LINES = re.compile(r"\s*\n\s*\n\s*")
_TRUE = frozenset({"yes", "true", "1", "ja", "oui", "wahr", "vrai", "si", "sí", "sim", "sì"})


def messages_in(file: TextFile) -> Iterator[Message | Problem]:
    """Give the messages and the problems of a file that is read in pieces; a row at a time is held."""
    for row in read_table(file, (MESSAGES,)):
        if isinstance(row, Problem):
            yield row
        else:
            yield from _message(row)


def _message(row: TableRow) -> Iterator[Message | Problem]:
    if not (row["content"] or row["sender"] or row["to"] or row["sender_url"]):
        reason, do = (
            "There is neither a name nor a text in this row.",
            "Nothing is lost but an empty message.",
        )
        yield Problem(row.place, reason, do, row.raw)
        return
    at, on = read_moment(row["at"], day_first=row.day_first)
    names = " ".join(row["to"].split())
    yield Message(
        conversation=row["conversation"],
        conversation_title=row["conversation_title"],
        sender=Correspondent(" ".join(row["sender"].split()), row["sender_url"]),
        to=names,
        recipients=recipients_of(names, row["recipient_urls"]),
        at=at,
        on=on,
        subject=row["subject"],
        content=without_html(row["content"]),
        attachments=tuple(row["attachments"].split()),
        folder=row["folder"],
        is_draft=row["draft"].casefold() in _TRUE or row["folder"].casefold().startswith("draft"),
        is_spam="spam" in row["folder"].casefold(),
        place=row.place,
        raw=row.raw,
        unknown=row.unknown,
    )
    if on is None:
        said = why_no_day(row["at"]) if row["at"] else "This message has no date."
        yield doubt(row, said, "The message was kept without the date.")


def without_html(text: str) -> str:
    """Return the words of a text that may be HTML, its paragraphs as lines; any other text as it is."""
    if not _TAG.search(text):
        return text
    words = _Words()
    words.feed(text)
    words.close()
    lines = "\n".join(" ".join(line.split()) for line in "".join(words.said).split("\n"))
    return _BLANK_LINES.sub("\n\n", lines).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.hidden += tag in _NOT_SHOWN
        if tag == "br":
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden = max(0, self.hidden - (tag in _NOT_SHOWN))
        if tag in _ENDS_A_LINE:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.said.append(data)
