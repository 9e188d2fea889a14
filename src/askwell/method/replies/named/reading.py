"""An answer to "who might know somebody who ...?", read: each person with what is said of her, and of nobody else."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from askwell.method.replies.named.allowing import allowances
from askwell.method.replies.named.capitals import capitalised, named_again
from askwell.method.replies.named.headings import Heading, heading_of
from askwell.method.replies.named.mentions import mentions_in
from askwell.method.replies.named.relations import does_by_relation, in_full, relation_of, trade_of
from askwell.method.replies.named.shared import is_house_of_before, told_of
from askwell.method.replies.named.speaking import Span, clauses_of, groups_of, spans_of
from askwell.method.replies.named.theirs import as_told
from askwell.method.replies.named.ties import tie_before, tie_in
from askwell.method.replies.named.work import Work, trade_before, work_in
from askwell.method.replies.reaching import number_in
from askwell.naming.folding import folded

_I = re.IGNORECASE
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_PAGE = re.compile(r"(?:https?://|www\.|linkedin\.com/)[^\s<>,;]+", _I)
_OVERLAP = 2  # so many spans may hold one place: a name that begins in the words of the one before
_SHORT_NUMBER = re.compile(r"(?<![\w/.@-])\d{3}[-. ]\d{4}(?![\w@-])")
_INTRODUCES = re.compile(
    r"\bI(?:['’]ll|\s+will|\s+can|\s+could)\s+(?:introduce|connect|put\s+you|make\s+the\s+(?:intro|introduction)|write\s+(?:her|him|them)"
    r"|ask\s+(?:her|him|them)|give\s+(?:her|him|them)\s+a\s+call|tell\s+(?:her|him|them))",
    _I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One person named in an answer. ``may_name`` is yes, no, unknown, or first where the friend will ask first; ``words`` is what was said, as it came."""

    name: str
    title: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    relation: str = ""
    may_name: str = "unknown"
    introduces: bool = False
    words: str = ""


def everyone_named(text: str, *, mine: Sequence[str] = ()) -> list[Named]:
    """Return the people whom an answer to "who might know somebody who ...?" names, in its order, each once.

    What was quoted or stood in a signature is left out. ``mine`` are full names that do not count: the seeker's own, and
    that of whoever answers. A permission counts for the person of its clause, "tell them I sent you" for all, and a word
    beside a name goes before a word for all.
    """
    own = frozenset(word.casefold() for name in mine for word in re.findall(r"\w+", name))
    came = as_told(text, own)
    said = capitalised(came)
    called, mentions = mentions_in(said, own=own)
    if (again := named_again(said, called)) != said:
        said = again
        called, mentions = mentions_in(said, own=own)
    groups = groups_of(said, mentions)
    allowed = allowances(clauses_of(said, mentions, groups), people=len(called))
    spans = spans_of(said, mentions)
    mails = _owned(came, called, spans)
    told, before = told_of(said, len(called), spans, groups), _before(called, spans)
    people = [
        _one(came, said, called, told[who], before=before[who], mails=mails[who], may=allowed[who])
        for who in range(len(called))
    ]
    return _with_shared_houses(_with_heading(people, heading_of(said)))


def _with_heading(people: Sequence[Named], heading: Heading) -> list[Named]:
    """Return the people, those of whom the heading speaks with what it says where nothing else is said."""
    return [
        replace(one, title=one.title or heading.title, relation=one.relation or heading.relation)
        if at < heading.many
        else one
        for at, one in enumerate(people)
    ]


def _with_shared_houses(people: list[Named]) -> list[Named]:
    """Return the people, each who is of the "same firm" as the one before with the house of that one."""
    for at, one in enumerate(people):
        if at and not one.organisation and is_house_of_before(one.words):
            people[at] = replace(one, organisation=people[at - 1].organisation)
    return people


def _before(called: Sequence[str], spans: Sequence[Span]) -> list[str]:
    """Return for each person who is spoken of last before her."""
    before: list[str | None] = [None] * len(called)
    for at, span in enumerate(spans):
        if before[span.who] is None:
            before[span.who] = called[spans[at - 1].who] if at else ""
    return [name or "" for name in before]


def _owned(came: str, called: Sequence[str], spans: Sequence[Span]) -> list[list[str]]:
    """Return the addresses of each: with whose name it has in common, else of whom the words around it speak."""
    mails: list[list[str]] = [[] for _ in called]
    begins = [span.begin for span in spans]
    having: dict[str, list[int]] = {}
    for who, name in enumerate(called):
        for part in re.findall(r"[^\W\d_]{3,}", folded(name)):  # "de" is in many addresses
            having.setdefault(part, []).append(who)
    for match in _MAIL.finditer(came):
        last = bisect_right(begins, match.start())
        near = [span.who for span in spans[max(0, last - _OVERLAP) : last] if match.start() < span.end]
        alike = sorted(
            {who for part in _parts(folded(match[0].partition("@")[0])) for who in having.get(part, ())}
        )
        owner = near if not alike or set(near) & set(alike) else alike[:1]
        if owner:
            mails[owner[-1]].append(match[0].rstrip("."))
    return mails


def _parts(local: str) -> set[str]:
    """Return everything of three letters or more that stands in an address before its "@"."""
    return {local[at:end] for at in range(len(local)) for end in range(at + 3, len(local) + 1)}


def _one(
    came: str,
    said: str,
    called: Sequence[str],
    spans: Sequence[Span],
    *,
    before: str,
    mails: Sequence[str],
    may: str,
) -> Named:
    own = [span for span in spans if span.who == spans[0].who]
    first = own[0]
    behind = [_PAGE.sub("", _MAIL.sub("", said[span.behind : span.end])) for span in spans]
    lead = said[first.begin : first.at]
    work = Work(title=does_by_relation(lead) or trade_before(lead))
    for words in behind:
        found = work_in(words, small=words == words.lower())
        shouts = came[first.at : first.end].isupper()
        work.add(found.title, found.organisation.title() if shouts else found.organisation)
    relation = relation_of(lead, before=before)
    again = [said[span.begin : span.at] for span in own[1:]]
    relation = relation or _tie(lead, [*again, *behind[: len(own)]])
    work.add(trade_of(relation), "")
    numbers = (
        number_in(line) or "".join(_SHORT_NUMBER.findall(line)[:1])
        for words in behind
        for line in words.split("\n")
    )
    number = next(filter(None, numbers), "")
    about = _words(came, own)
    pages = tuple(match.rstrip(".)") for span in own for match in _PAGE.findall(came[span.behind : span.end]))
    return Named(
        name=called[first.who],
        title=work.title,
        organisation=work.organisation,
        emails=tuple(mails),
        phones=(number,) if number else (),
        pages=pages,
        relation=in_full(relation, called),
        may_name=may,
        introduces=bool(_INTRODUCES.search(about)),
        words=about,
    )


def _tie(lead: str, behind: Sequence[str]) -> str:
    return tie_before(lead) or next(filter(None, map(tie_in, behind)), "")


def _words(came: str, spans: Sequence[Span]) -> str:
    """Return what was said of one person as it came; "…" stands where others are spoken of in between."""
    said = ""
    for at, span in enumerate(spans):
        words = " ".join(came[span.begin : span.end].split())
        words = re.sub(r"^and\s+|(?:,?\s+(?:and|or|&)|[\s,(–-])+$", "", words)  # the dashes people type
        words = re.sub(r"\)$", "", words) if "(" not in words else words
        joint = "" if not said else " " if span.begin == spans[at - 1].end else " … "
        said += f"{joint}{words}"
    return said
