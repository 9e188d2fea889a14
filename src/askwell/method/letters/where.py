"""What somebody does and where, as it stands in the middle of a sentence: cards and profiles are not written for one."""

import re

from askwell.method.articles import with_article
from askwell.method.doers import Number, number_of_doers
from askwell.method.work_name import in_a_sentence

LONGEST_NAME = 60
"""Letters of the name of an organisation; of a longer one the department behind the comma is left out."""
LONGEST_FIELD = 4
"""Words of a field; more of them are a sentence."""
_IS_NONE = re.compile(
    r"\W*|n/?a|none|no|nil|unknown|various|confidential|retired|unemployed|student|self|home(?:maker)?"
    r"|(?:my |his |her )?own (?:studio|practice|business|company|firm|shop|office)|self[- ]?employ(?:ed|ment)|freelance[rd]?|independent(?: (?:contractor|consultant))?|between jobs|open to .*|(?:looking|seeking|searching) .*",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
# "Acme Pty Ltd." is Acme to those who work there; "Smith & Co." keeps its name.
_LEGAL_FORM = re.compile(
    r"(?:,?\s+(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|GmbH|gGmbH|AG|PLC|plc|LLP|Pty|Corp|S\.A|SA|SE|B\.V|BV|N\.V|NV|KG|e\.V|S\.p\.A|(?<!& )Co))+\.?$"
)
_INITIALS = re.compile(r"(?:\b[A-Z]\.){2,}$")
# "Union hall", "the local hospital": what somebody wrote small is no name, and is said with "the".
_NO_NAME = re.compile(
    r"(?!(?:the|an?|my|his|her|their|our|your)\b).*\b(?:hall|office|hospital|clinic|school|library|mill|plant|shop|warehouse|yard|depot|station|court(?:house)?|museum|theat(?:er|re)|lab|farm|bakery|kitchen"
    r"|hotel|restaurant|garage|factory|union|council|county|city|church|park|airport|harbou?r|port|bank|agency|nursery|store|pharmacy|university|college|zoo)"
)
_THE = re.compile(r"^The\s+(?=\S)")
# A profile strings several things together; the first is what somebody does.
_MORE = re.compile(r"\s*(?:[|•·;,/]|\s[-–—]\s|\s@|\bat\s).*$")  # the dashes people type
_LEVEL = re.compile(r"(?:,?\s+(?:I{1,3}|IV|V|\d))+$")
# To name it would sound like a reason to write.
_HIRES = re.compile(r"\b(?:hiring|recruit\w*|talent)\b", re.IGNORECASE)
# There is only one of them at a place.
_ONE_OF_A_KIND = re.compile(
    r"^(?:head|chief|owner|founder|co-founder|director of|dean|chair|ceo|cto|cfo|president|(?:general |of |senior )?counsel)\b|^lead (?:of|for)\b",
    re.IGNORECASE,
)


def place_said(organisation: str) -> str:
    """Return where somebody works as one says it behind "at", "" where nothing says it: "self-employed" is no place."""
    plain = " ".join(_IN_BRACKETS.sub("", organisation).split()).rstrip(" ,;")
    if _IS_NONE.fullmatch(plain):
        return ""
    short = _LEGAL_FORM.sub("", plain).rstrip(" ,;") or plain
    short = short if _INITIALS.search(short) else short.rstrip(".")
    if len(short) > LONGEST_NAME and len(short.partition(",")[0].split()) > 1:
        short = short.partition(",")[0]
    return f"the {short}" if short.islower() and _NO_NAME.fullmatch(short) else _THE.sub("the ", short)


def role_said(title: str) -> str:
    """Return what somebody is as one says it behind "You are": "a medical writer", "head of archives"; "" where a title says no such thing."""
    plain = _MORE.sub("", " ".join(_IN_BRACKETS.sub("", title).split())).strip(" .,;:")
    plain = _LEVEL.sub("", plain)
    if _IS_NONE.fullmatch(plain) or _HIRES.search(plain):
        return ""
    said = _small(in_a_sentence(plain))
    if _ONE_OF_A_KIND.match(plain):
        return said
    return with_article(said) if number_of_doers(plain) is Number.ONE else ""


def field_said(title: str) -> str:
    """Return a field that stands where a title should, as one says it behind "in": "HR", "water treatment"; "" for anything else."""
    plain = _MORE.sub("", " ".join(_IN_BRACKETS.sub("", title).split())).strip(" .,;:")
    is_field = plain and number_of_doers(plain) is None and len(plain.split()) <= LONGEST_FIELD
    return (
        in_a_sentence(plain)
        if is_field and not _IS_NONE.fullmatch(plain) and not _HIRES.search(plain)
        else ""
    )


def _small(title: str) -> str:
    """Return a title whose ordinary words begin small beside a name: "an English teacher", "a Boeing mechanic"."""
    if number_of_doers(title) is not Number.ONE:
        return title
    first, *others = title.split()
    words = [word if in_a_sentence(word) == word else word.lower() for word in others]
    return " ".join((first, *words))
