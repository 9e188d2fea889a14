"""What a line says of a person, and that said back in one sentence."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OneLine:
    """What a line says of a person.

    `referrer` gave the name, `to_say` is what the referrer asked to have said, `relation` what the person is to the writer.
    """

    text: str
    name: str = ""
    title: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    profile_url: str = ""
    urls: tuple[str, ...] = ()
    referrer: str = ""
    to_say: str = ""
    relation: str = ""
    note: str = ""


def words_back(line: OneLine) -> str:
    """Say the reading in one plain sentence, so that a person sees at a glance whether it is right."""
    work = " at ".join(filter(None, (line.title, line.organisation)))
    joint = ", " if line.title else " at "
    said = (line.name or "Someone without a name yet") + (joint + work if work else "")
    reached = [*line.emails, *line.phones, *filter(None, [line.profile_url]), *line.urls]
    if reached:
        said += f", reached at {_listed(reached)}"
    if line.referrer:
        said += f"; {_to_you(line.referrer)} gave you the name"
    if line.to_say:
        said += f"; you were asked to say: {line.to_say}"
    if line.note:
        said += f"; kept as a note: {line.note}"
    return said if said.endswith((".", "!", "?")) else said + "."


def _listed(items: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1])))


def _to_you(referrer: str) -> str:
    return re.sub(r"^my\b", "your", referrer, flags=re.IGNORECASE)
