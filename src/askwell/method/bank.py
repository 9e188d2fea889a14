"""The bank of questions: the handout's fifteen (s01 to s15) and thirty of ours (x01 to x30)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class BankQuestion:
    """One question of the bank.

    ``purposes`` maps each of the four purposes, or ``leads``, to how much an answer helps (0 to 1). ``minutes`` is what
    an answer takes. ``stage`` is its place in a talk: 1 easy opening, 2 the work, 3 what lies beneath, 4 the market and
    me, 5 closing. ``sensitivity`` is 0 for anyone, 1 after some talk, 2 only in long talks. ``desk_first`` marks what
    reading could answer. ``best_asked_of`` is a sort of person (method/roles) where the seeker says whom she means.
    """

    key: str
    text: str
    purposes: Mapping[str, float]
    minutes: float
    stage: int
    topics: tuple[str, ...]
    sensitivity: int = 0
    desk_first: bool = False
    best_asked_of: str = ""

    @property
    def of_the_handout(self) -> bool:
        """Return whether the handout asks it."""
        return self.key in HANDOUT

    @property
    def closes(self) -> bool:
        """Return whether it belongs at the end of a talk."""
        return self.stage == CLOSING

    @property
    def main_purpose(self) -> str:
        """Return the purpose that an answer helps most."""
        return max(self.purposes, key=lambda purpose: self.purposes[purpose])


CLOSING = 5
# A question of the seeker's own that names no topic is a topic by itself, named by this and its key.
OWN_TOPIC = "own:"
HANDOUT = frozenset(f"s{number:02}" for number in range(1, 16))


def _q(
    key: str,
    text: str,
    minutes: float,
    stage: int,
    topics: str,
    *,
    sensitivity: int = 0,
    desk_first: bool = False,
    **purposes: float,
) -> BankQuestion:
    return BankQuestion(
        key=key,
        text=text,
        purposes=MappingProxyType(purposes),
        minutes=minutes,
        stage=stage,
        topics=tuple(topics.split()),
        sensitivity=sensitivity,
        desk_first=desk_first,
    )


# fmt: off
BANK = (
    _q("s01", "What is a day on this job really like?", 3, 2, "tasks hours", fit=1.0, values=0.3),
    _q("s02", "What do you like about your job? Dislike?", 3, 3, "likes dislikes", sensitivity=1, fit=1.0, organisations=0.3),
    _q("s03", "Is your job typical of others in this field?", 1.5, 2, "typicality", fit=0.5, organisations=0.4, jobs=0.2),
    _q("s04", "What's the corporate culture like here? (Hours, salary, titles)", 3, 3, "culture hours pay", sensitivity=1, organisations=1.0, values=0.6, fit=0.5),
    _q("s05", "Which firms do you think are your toughest competitors, and how do they differ from your company?", 2.5, 3, "competitors", sensitivity=1, desk_first=True, organisations=1.0, leads=0.4, jobs=0.2),
    _q("s06", "How did you get into this field?", 2.5, 1, "path", fit=0.4, jobs=0.3),
    _q("s07", "How do you stay current in your knowledge?", 1.5, 3, "learning resources", values=0.4, leads=0.4),
    _q("s08", "What kind of experience or training is required?", 2, 3, "training", desk_first=True, values=0.6, fit=0.4),
    _q("s09", "What are employers looking for? (Skills, education, experience)", 2.5, 3, "criteria skills", desk_first=True, values=1.0, fit=0.5),
    _q("s10", "May I have a copy of a job description?", 0.5, 5, "criteria", sensitivity=1, desk_first=True, values=0.6, jobs=0.3),
    _q("s11", "What is the potential for advancement?", 2, 3, "advancement", fit=0.5, organisations=0.5),
    _q("s12", "What are current job prospects like?", 2, 4, "market", desk_first=True, jobs=1.0),
    _q("s13", "Are there related fields I might want to look into if few jobs are available in my primary career goal?", 2, 4, "alternatives", jobs=0.7, fit=0.5, leads=0.3),
    _q("s14", "What are additional ways to learn about jobs in this field?", 1.5, 4, "resources market", jobs=0.7, leads=0.8),
    _q("s15", "Can you refer me to someone else in this field?", 1.5, 5, "referral", sensitivity=1, leads=1.0),
    _q("x01", "Think of last week: which three things took most of your hours?", 2.5, 2, "tasks hours", fit=1.0),
    _q("x02", "Which part of the work did you not see coming before you started?", 2, 3, "dislikes tasks", fit=0.8),
    _q("x03", "What kind of person is glad after three years, and what kind has left?", 2.5, 3, "values attrition", sensitivity=1, fit=0.9, values=0.6),
    _q("x04", "When did you last see somebody praised here, and what for?", 2, 3, "values culture", sensitivity=1, values=1.0, organisations=0.6),
    _q("x05", "What is the fastest way to lose people's respect here?", 1.5, 3, "values culture", sensitivity=1, values=0.9, organisations=0.5),
    _q("x06", "How much of how you do the work do you decide yourself?", 1.5, 3, "v_independence", fit=0.8, organisations=0.4),
    _q("x07", "Where do you see the result of your own work?", 1.5, 3, "v_achievement", fit=0.8),
    _q("x08", "How do people get recognized or move up, in fact and not on paper?", 2, 3, "v_recognition advancement", sensitivity=1, fit=0.6, values=0.7),
    _q("x09", "With whom do you work most, and how well?", 1.5, 3, "v_relationships", fit=0.7, organisations=0.5),
    _q("x10", "What does your manager do that makes the work easier or harder?", 2, 3, "v_support", sensitivity=2, fit=0.7, organisations=0.6),
    _q("x11", "What about pay, security, hours and place would you tell a younger sibling?", 2.5, 4, "v_conditions pay hours", sensitivity=1, fit=0.8, organisations=0.4),
    _q("x12", "In this region, what range should somebody expect in a first post?", 1.5, 4, "pay", sensitivity=2, desk_first=True, jobs=0.4, fit=0.6),
    _q("x13", "Given what I have done so far, what would you worry about, and what would you use?", 2.5, 4, "skills criteria", sensitivity=1, fit=0.9, values=0.7),
    _q("x14", "Which skill do applicants think matters that does not, and the reverse?", 2, 3, "criteria skills", values=1.0),
    _q("x15", "How was the last person on your team found and chosen?", 2, 4, "hiring market", sensitivity=1, jobs=0.9, values=0.5, leads=0.4),
    _q("x16", "What will this work look like in five years; what is growing and what is shrinking?", 2.5, 2, "trends market", jobs=0.6, organisations=0.5, values=0.3),
    _q("x17", "How are new tools, including AI, changing entry-level work?", 2, 3, "trends", jobs=0.6, fit=0.4),
    _q("x18", "What problem keeps your organization busy this year?", 2, 3, "needs", sensitivity=1, organisations=0.9, values=0.5, leads=0.3),
    _q("x19", "How do smaller and larger employers in the field differ to work for?", 2, 3, "org_types competitors", organisations=0.9, fit=0.4),
    _q("x20", "What is the cheapest way to test whether I would like this?", 1.5, 4, "experiment", fit=0.9, leads=0.4),
    _q("x21", "Was the credential worth its cost, for you and for those you hire?", 1.5, 3, "training pay", sensitivity=1, values=0.6, fit=0.5),
    _q("x22", "If you started again with what you know, would you, and by which road?", 2, 4, "path likes", sensitivity=1, fit=0.8, jobs=0.3),
    _q("x23", "I have heard two different things about this. How do you see it?", 1.5, 3, "contradiction", sensitivity=1, jobs=0.3, organisations=0.3, values=0.3, fit=0.3),
    _q("x24", "What should I have asked and did not?", 1.5, 5, "unknown", fit=0.4, organisations=0.4, values=0.4),
    _q("x25", "Whom else should I hear, ideally someone who would disagree with you? May I use your name?", 1.5, 5, "referral", sensitivity=1, leads=1.0),
    _q("x26", "May I show you one page of mine and hear how it reads to somebody in the field?", 2.5, 5, "resume", sensitivity=1, values=0.6, fit=0.5, leads=0.3),
    _q("x27", "Which meeting, publication or list do people in the field actually follow?", 1, 4, "resources learning", leads=0.7, jobs=0.3),
    _q("x28", "Is there something that I could do or find for you?", 0.5, 5, "give_back", leads=0.5),
    _q("x29", "May I tell you in a few months how it went?", 0.5, 5, "stay_in_touch", leads=0.6),
    _q("x30", "How do people with children, an illness or a second job manage here?", 2, 4, "hours v_conditions", sensitivity=2, fit=0.7, organisations=0.5),
)
# fmt: on

BY_KEY: Mapping[str, BankQuestion] = MappingProxyType({question.key: question for question in BANK})


def not_asked(purpose: str, *, heard: Collection[str]) -> list[str]:
    """Return the questions of the handout that serve this purpose first and that nobody was asked or answered.

    ``heard`` are the keys of those that were answered, asked or not.
    """
    return [
        question.text
        for question in BANK
        if question.of_the_handout and question.main_purpose == purpose and question.key not in heard
    ]
