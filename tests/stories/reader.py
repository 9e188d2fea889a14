"""A page as the server sends it, read and filled in without JavaScript: links by their words, fields by their labels."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

NO_END = {"input", "meta", "link", "br", "img", "hr", "path", "rect", "use", "circle", "line"}


@dataclass
class Node:
    """One element with what is in it."""

    tag: str
    attributes: dict[str, str]
    parts: "list[Node | str]" = field(default_factory=list)

    def words(self) -> str:
        """Return the words in it, with single spaces."""
        told = "".join(part if isinstance(part, str) else part.words() for part in self.parts)
        return re.sub(r"\s+", " ", told).strip() if self.tag != "textarea" else told.removeprefix("\n")

    def all(self, *tags: str) -> "list[Node]":
        """Return the elements of these tags within, in their order."""
        inner = [part for part in self.parts if isinstance(part, Node)]
        return [found for one in inner for found in ([one] if one.tag in tags else []) + one.all(*tags)]

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name, "")


class Reader(HTMLParser):
    """Builds the tree of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = Node("page", {})
        self.open = [self.root]
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].parts.append(node)
        if tag not in NO_END:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in NO_END:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        while tag in (node.tag for node in self.open[1:]):
            if self.open.pop().tag == tag:
                break

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)
