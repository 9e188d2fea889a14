"""Names of people in the words of a note: offered, never taken for granted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PARTICLES = "van|von|der|den|de|da|di|del|della|du|la|le|dos|bin|al|el|ten|ter|zu|y"
_TITLES = r"Dr|Prof|Mr|Mrs|Ms|Mx|Father|Sister|Rabbi|Imam|Aunt|Uncle|Judge|Captain"
_WORD = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*[^\W\d_]"
_FULL = re.compile(
    rf"(?:(?P<title>{_TITLES})\.?\s+)?(?P<name>{_WORD}(?:\s+(?:(?:{_PARTICLES})\s+)*{_WORD})+)"
)
_TITLED = re.compile(rf"\b(?P<title>{_TITLES})\.?\s+(?P<name>{_WORD})")
_AFTER_A_VERB = re.compile(
    rf"\b(?i:talk to|talk with|speak to|speak with|ask|call|write to|write|meet|contact|say hello to|tell|with|to)\s+(?P<name>{_WORD})\b(?!\s+{_WORD})"
)
_UNSPACED = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff]{1,4}[ \u3000][\u4e00-\u9fff\u3040-\u30ff]{1,4}")
# Words that stand with a capital and name no person.
_NO_PERSON = frozenset(
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Spring",
        "Summer",
        "Autumn",
        "Winter",
        "Easter",
        "Christmas",
        "I",
        "The",
        "A",
        "An",
        "My",
        "Our",
        "Their",
        "His",
        "Her",
        "Your",
        "They",
        "We",
        "He",
        "She",
        "It",
        "This",
        "That",
        "These",
        "Those",
        "There",
        "Here",
        "Yes",
        "No",
        "Not",
        "Nobody",
        "Everybody",
        "Everyone",
        "Somebody",
        "Someone",
        "Most",
        "Many",
        "Some",
        "All",
        "Every",
        "Each",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Ask",
        "Call",
        "Talk",
        "Write",
        "Send",
        "Look",
        "Try",
        "Think",
        "Take",
        "Bring",
        "Use",
        "Use",
        "Go",
        "Get",
        "Start",
        "Apply",
        "After",
        "Before",
        "When",
        "Where",
        "What",
        "Who",
        "Why",
        "How",
        "If",
        "In",
        "On",
        "At",
        "For",
        "From",
        "With",
        "Without",
        "And",
        "But",
        "Or",
        "So",
        "Then",
        "Now",
        "Excel",
        "Python",
        "Slack",
        "Linkedin",
        "LinkedIn",
        "Twitter",
        "English",
        "German",
        "French",
        "Spanish",
        "Pay",
        "Market",
        "Likes",
        "Dislikes",
        "Travel",
        "Certificate",
        "Names",
        "Meet",
        "Contact",
        "Tell",
        "Maybe",
        "Perhaps",
        "Also",
        "Even",
        "Only",
    ]
)
_NO_PERSON_ENDS = frozenset(
    [
        "Inc",
        "Ltd",
        "LLC",
        "GmbH",
        "Health",
        "Bio",
        "Lab",
        "Labs",
        "Hospital",
        "Clinic",
        "Agency",
        "Group",
        "Research",
        "University",
        "College",
        "School",
        "Museum",
        "Society",
        "Association",
        "Council",
        "Authority",
        "Bank",
        "Press",
        "Journal",
        "Street",
        "Avenue",
        "City",
        "County",
        "State",
        "Board",
        "Office",
        "Department",
        "Institute",
        "Company",
        "Partners",
        "Studio",
        "Studios",
        "Systems",
        "Energy",
        "Logistics",
        "Freight",
        "Foundation",
        "Center",
        "Centre",
        "Writing",
        "Design",
        "Engineering",
        "House",
        "Park",
        "Lane",
        "Road",
    ]
)


@dataclass(frozen=True, kw_only=True)
class NameHeard:
    """A name that a line may hold, with how sure (0 to 1) and why."""

    name: str
    how_sure: float
    why: str


def names_in(text: str, *, kind: str = "said") -> list[NameHeard]:
    """Return the names of people in a line, the surest first, each once."""
    heard: dict[str, NameHeard] = {}
    for one in _candidates(text, noted=kind == "name"):
        if not any(one.name in longer.name for longer in heard.values()):
            heard[one.name] = one
    return sorted(heard.values(), key=lambda one: -one.how_sure)


def _candidates(text: str, *, noted: bool) -> Iterator[NameHeard]:
    bonus = 0.2 if noted else 0.0
    for match in _FULL.finditer(text):
        name = _person(match["name"])
        if name:
            sure = 0.95 if match["title"] else min(0.95, 0.7 + bonus)
            yield NameHeard(name=name, how_sure=sure, why="Two or more words with capitals.")
    for match in _TITLED.finditer(text):
        if match["name"] not in _NO_PERSON:
            yield NameHeard(name=match["name"], how_sure=0.85, why=f"It follows “{match['title']}”.")
    for match in _UNSPACED.finditer(text):
        yield NameHeard(name=match[0], how_sure=min(0.95, 0.6 + bonus), why="Written as a name is.")
    for match in _AFTER_A_VERB.finditer(text):
        if match["name"] not in _NO_PERSON and match["name"] not in _NO_PERSON_ENDS:
            yield NameHeard(
                name=match["name"],
                how_sure=min(0.95, 0.5 + bonus),
                why="A capital after a word such as “ask”.",
            )


def _person(words: str) -> str:
    """Return the words without those at the edges that name no person; "" when fewer than two are left."""
    parts = words.split()
    while parts and (parts[0] in _NO_PERSON or parts[0].rstrip(".") in _TITLES.split("|")):
        parts.pop(0)
    while parts and parts[-1] in _NO_PERSON:
        parts.pop()
    if len(parts) < 2 or parts[-1] in _NO_PERSON_ENDS or any(part in _NO_PERSON for part in parts):  # noqa: PLR2004  # a name in full
        return ""
    return " ".join(parts)
