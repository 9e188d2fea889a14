"""All questions by their place in a talk, with what helps to choose among them."""

from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.desk.sheet.settled import heard
from askwell.formats.questions_file import SharedQuestion
from askwell.journey.preparation.bank import bank_of, key_of
from askwell.journey.preparation.keeping import shared
from askwell.journey.preparation.models import Question
from askwell.journey.purpose.models import Campaign
from askwell.method.bank import BY_KEY, OWN_TOPIC, BankQuestion
from askwell.method.coverage import best_asked_of, is_own
from askwell.method.purposes import LEADS, Purpose
from askwell.method.topics import topic_name
from askwell.method.wording import plural

STAGES = ("To begin", "The work", "What lies beneath", "The market and you", "To close", "Your own")
OWN = len(STAGES)
WHOM = {
    "practitioner": "someone who does the work",
    "manager": "a manager",
    "recruiter": "a recruiter",
    "educator": "a teacher of the field",
    "near_peer": "someone who began lately",
}
SENSITIVE = {1: "after some talk", 2: "in a long talk only"}


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One question with its facts in words; ``row`` is hers where she changed, planned or read something."""

    entry: BankQuestion
    row: Question | None
    helps: str
    facts: str
    changed: bool

    @property
    def name(self) -> str:
        """Return how its address names it."""
        return self.entry.key.removeprefix(OWN_TOPIC)


def all_questions(seeker: Seeker, campaign: Campaign | None) -> list[tuple[str, list[Listed]]]:
    """Return the bank by stage, her own last, with how many told of it in this campaign, or in all. Four statements."""
    told = heard(seeker, campaign=campaign).told
    rows = {key_of(question): question for question in Question.objects.of(seeker)}
    groups: dict[str, list[Listed]] = {stage: [] for stage in STAGES}
    for entry in bank_of(seeker):
        people = min((len(told.get(topic, ())) for topic in entry.topics), default=0)
        stage = OWN if entry.key.startswith(OWN_TOPIC) else entry.stage
        groups[STAGES[stage - 1]].append(_listed(entry, rows.get(entry.key), answered=people))
    return [(stage, listed) for stage, listed in groups.items() if listed]


def _listed(entry: BankQuestion, row: Question | None, *, answered: int) -> Listed:
    own = entry.key.startswith(OWN_TOPIC)
    words = row.text if row else entry.text
    return Listed(
        entry=entry,
        row=row,
        helps=" ".join(_purpose(purpose) for purpose, weight in _by_weight(entry) if weight),
        facts=f"{facts_of(entry)}, {_told(answered)}",
        changed=bool(row and not own and words != BY_KEY[entry.key].text),
    )


def facts_of(entry: BankQuestion) -> str:
    """Return what is known of a question, in words: minutes, what it is about, whom to ask, how close it comes, reading."""
    about = " and ".join(topic_name(topic) for topic in entry.topics if not topic.startswith(OWN_TOPIC))
    anyone = not entry.best_asked_of and all(map(is_own, entry.topics))
    facts = [
        f"{entry.minutes:g} min",
        f"about {about}" if about else "",
        "" if anyone else f"best asked of {WHOM[best_asked_of(entry)]}",
        SENSITIVE.get(entry.sensitivity, ""),
        "reading may answer it" if entry.desk_first else "",
    ]
    return ", ".join(filter(None, facts))


def _told(people: int) -> str:
    return plural(people, "person told you", "people told you") if people else "nobody has told you yet"


def _by_weight(entry: BankQuestion) -> list[tuple[str, float]]:
    return sorted(entry.purposes.items(), key=lambda item: -item[1])[:2]


def _purpose(name: str) -> str:
    return "More people and leads." if name == LEADS else Purpose(name).question


def to_share(seeker: Seeker) -> list[SharedQuestion]:
    """Return her wordings and her own questions, as a file hands them on: nothing that was answered or read."""
    rows = Question.objects.of(seeker).order_by("key", "id")
    return [
        shared(row)
        for row in rows
        if not row.key or (row.text, float(row.minutes)) != (BY_KEY[row.key].text, BY_KEY[row.key].minutes)
    ]
