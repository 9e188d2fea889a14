"""What sort of person someone is, read from a title: it decides which questions that person is able to answer."""

import re
from functools import lru_cache

PRACTITIONER = "practitioner"

# The sorts of METHOD.md 5.3 in the order in which they are tried: a recruiting manager answers as a recruiter does.
_TITLES = {
    "recruiter": re.compile(r"\b(recruit\w*|talent acquisition|sourcer|human resources|hr)\b", re.IGNORECASE),
    "educator": re.compile(
        r"\b(professor|lecturer|instructor|dean|faculty|(?<!personal )(?<!athletic )train(?=ers?\b)\w*)\b",
        re.IGNORECASE,
    ),
    "near_peer": re.compile(r"\b(interns?|trainee|junior|apprentice|graduate|entry.level)\b", re.IGNORECASE),
    "manager": re.compile(
        r"\b(manag(?:er|ing)|director|head of|head|chief|vice president|vp|founder|owner|supervisor|c[efot]o|(?:runs|heads|leads) (?:the|a|an|our|her|his|their)|in charge of)\b",
        re.IGNORECASE,
    ),
}
# Titles that say manager of a thing and mean the work itself.
_MANAGES_NO_PEOPLE = re.compile(
    r"\b(product|project|program(?:me)?|account|community|case|content|social media)\s+manager\b",
    re.IGNORECASE,
)
STEM = 6
# Who brings a trade together, and who sells to it.
_ASSOCIATIONS = re.compile(
    r"\b(association|society of|institute of|federation|union|guild|alliance|chamber of|council of)\b",
    re.IGNORECASE,
)
_SELLS = re.compile(
    r"\b(sales\w*|sells|account (?:executive|manager)|business development|representative)\b", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def role_of(title: str, *, field: str = "") -> str:
    """Return the key of the planner's abilities that fits a title; ``field`` is the work that is explored.

    Where the word that would decide names the explored work itself, the person practises it: a recruiter is a
    practitioner to someone who explores recruiting. An empty or unknown title is a practitioner's.
    """
    words = _MANAGES_NO_PEOPLE.sub("", title)
    for role, pattern in _TITLES.items():
        if found := pattern.search(words):
            explored = re.search(rf"\b{re.escape(found[0][:STEM].removesuffix('e'))}", field, re.IGNORECASE)
            return PRACTITIONER if explored else role
    return PRACTITIONER


def speaks_of_trade(title: str, *, role: str, house: str) -> bool:
    """Return whether somebody speaks of a trade rather than of her own place: a teacher, an association, a seller.

    What kind of place she works at then tells nothing of why she sees it otherwise. ``role`` is that of her title (``role_of``).
    """
    return role == "educator" or bool(_ASSOCIATIONS.search(house)) or bool(_SELLS.search(title))
