"""The four purposes of informational interviewing, in the words of the seeker."""

from enum import StrEnum


class Purpose(StrEnum):
    """One of the four things that informational interviews help to find out (the handout's opening list)."""

    JOBS = "jobs"
    ORGANISATIONS = "organisations"
    VALUES = "values"
    FIT = "fit"

    @property
    def question(self) -> str:
        """Return the purpose as the short question that the pages ask."""
        return _WORDS[self][0]

    @property
    def wording(self) -> str:
        """Return the purpose in a full sentence, for the first visit."""
        return _WORDS[self][1]


_WORDS = {
    Purpose.JOBS: ("Are there jobs?", "Whether there is work in this field, now and in the next years"),
    Purpose.ORGANISATIONS: ("Where might I work?", "Which organizations there are, and what they are like"),
    Purpose.VALUES: ("What do they value?", "What this field and its people care about and look for"),
    Purpose.FIT: ("Does it fit me?", "How it fits my own values, interests and skills"),
}

# How the bank of questions in the shared texts names what an answer helps; L is the leads that come up on the way.
LEADS = "leads"
BANK_CODES = {
    "P1": Purpose.JOBS.value,
    "P2": Purpose.ORGANISATIONS.value,
    "P3": Purpose.VALUES.value,
    "P4": Purpose.FIT.value,
    "L": LEADS,
}
