"""What the command palette can do and where it can go, by everyday words."""

from dataclasses import dataclass

from django.urls import reverse

from askwell.desk.search.queries import Group, Hit
from askwell.journey.searching.text import words


@dataclass(frozen=True, kw_only=True)
class Command:
    """A place to go or a thing to do, with further words that people may type for it."""

    title: str
    place: str
    also: str = ""


GO = (
    Command(title="Today", place="today", also="next home start"),
    Command(title="People", place="people", also="names list everyone"),
    Command(title="Names I was given", place="names_given", also="referrals thanks news may say so"),
    Command(title="Who knows whom", place="people_map", also="map tree referrals"),
    Command(title="Talks", place="talks", also="interviews meetings notes"),
    Command(title="Findings", place="findings", also="learned answers results"),
    Command(title="Leads", place="leads", also="jobs openings"),
    Command(title="Give back", place="give", also="promises thanks"),
    Command(title="Organizations", place="organisations", also="companies employers"),
    Command(title="Circles", place="circles", also="family friends groups"),
    Command(title="Your resume", place="resumes", also="cv versions curriculum"),
    Command(title="Decide", place="decisions", also="go on change stop found work job reasons enough"),
    Command(title="Your questions", place="questions", also="bank ask wording"),
    Command(title="What you bring", place="mine", also="values interests skills matters me fit"),
    Command(title="Why you set out", place="campaign", also="purpose introduction about me campaign"),
    Command(title="Settings", place="settings", also="data options"),
)
DO = (
    Command(title="Add a person", place="person_new", also="new contact name"),
    Command(title="Bring in an address book", place="import", also="import linkedin vcard contacts"),
    Command(title="Ask someone for names", place="asks", also="friends family who do you know"),
    Command(title="Add a lead", place="lead_new", also="opening hint"),
    Command(title="Back up now", place="backup", also="save copy"),
    Command(title="Take everything out", place="export", also="download archive"),
)


def commands(text: str) -> list[Group]:
    """Return the commands whose words begin with each typed word; all of them when nothing is typed."""
    return [
        group
        for label, table in (("Do", DO), ("Go to", GO))
        if (
            group := Group(label=label, items=[_hit(command) for command in table if _fits(command, text)])
        ).items
    ]


def _fits(command: Command, text: str) -> bool:
    known = words(f"{command.title} {command.also}")
    return all(any(part.startswith(word) for part in known) for word in words(text))


def _hit(command: Command) -> Hit:
    return Hit(title=command.title, detail="", url=reverse(command.place))
