"""Which question of the bank somebody asks in her own words: by the words that it shares, and by how people commonly put it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from askwell.method.alike import ALIKE, content
from askwell.method.bank import BankQuestion
from askwell.method.guesses.matching import Lexicon

# What a phrase counts, and half as much more for each further word of it; a whole question that is shared counts 1.
PHRASE = 0.5
ONE_WORD = 0.3
# How people put a question of the bank, in our words: phrases, a star for any ending. "My" and "your" stand as they are said to another.
COMMONLY: Mapping[str, str] = MappingProxyType({
    "s01": """typical day, ordinary day, average day, normal day, usual day, typical week, ordinary week, average week, day look like, week look like,
        day like, day-to-day, day to day, walk me through, ordinary monday, ordinary tuesday, ordinary wednesday, ordinary thursday, typical tuesday, typical monday,
        do all day, do all week, spend your day, spend your days, spend your time, spend most of your, tuesday look like, monday look like, day consist, daily work""",
    "s02": """do you like, you like most, like best, like least, enjoy most, you enjoy, dislike, gladly hand, favorite part, favourite part, best part, worst part,
        least favorite, least favourite, hardest part, love about, hate about, do without, frustrat*, downside*, best thing, worst thing""",
    "s03": """typical of, is that typical, is that usual, usual in the field, same elsewhere, the same everywhere, like that everywhere, others in the field,
        elsewhere too, representative, how typical""",
    "s04": """culture, atmosphere, like to work here, like to work there, like working here, like working there, how do people treat, what hours, hours do people,
        hours do you, how many hours, long hours, work here like, dress""",
    "s05": """competitor*, compete, competition, rivals, other firms, other companies, differ from, who else does this, who else does what""",
    "s06": """get into, got into, come to this, came to this, get in, got in, end up, ended up, get here, got here, get started, got started, your path, your route,
        career path, your road, how did you start, become a, became a, find your way""",
    "s07": """stay current, keep up, up to date, stay up, keep current, keep learning, what do you read, do you read""",
    "s08": """training, what experience, qualification*, degree, certificat*, need to study, have to study, license, licence, schooling, courses should, kind of experience""",
    "s09": """employers look*, looking for, look for in, they look for, what do you look, want in a, makes a candidate, makes an applicant, stand out, hire for, when you hire,
        skills matter, get hired, skills do""",
    "s10": """job description, job descriptions, job ad, posting i could""",
    "s11": """advance, advancement, move up, moving up, promot*, where can one go, where do people go from, next step up, career ladder, grow into, room to grow""",
    "s12": """job prospects, prospects, openings, any jobs, jobs at the moment, job market, are they hiring, is anyone hiring, is anybody hiring, hiring right now, hiring now,
        hiring at the moment, demand for, are there jobs, are there many jobs, enough jobs, positions open, vacanc*, outlook""",
    "s13": """related field*, related job*, related work, similar field*, similar job*, other fields, neighboring field*, plan b, else could i do, instead""",
    "s14": """learn about jobs, find jobs, find out about jobs, hear about jobs, where are jobs, jobs posted, job boards, where do you post, how do people find, additional ways""",
    "s15": """refer me, someone else i, somebody else i, anyone else i, who else should i, who else could i, whom else should i, whom should i talk, who should i talk,
        anybody else i, could you introduce, other people i, put me in touch""",
    "x12": """what range, salary range, pay range, starting salary, starting pay, first salary, what does it pay, how much does, what could i earn, what would i earn,
        range should i, pay in this region, what do beginners earn""",
    "x13": """my background, given my, someone like me, somebody like me, with my experience, would you worry about""",
    "x20": """test whether, test first, try it, try this, try out, find out whether i, cheapest way""",
    "x22": """do it again, start again, started again, start over, started over, choose it again""",
    "x24": """should i have asked, did i not ask, forgot to ask, forgotten to ask, haven't i asked, what else should i know, anything i should have""",
    "x25": """disagree with you, would disagree, use your name, mention your name, mention you, whom else, whom else should i hear, who else should i hear""",
    "x26": """page of mine, my resume, my résumé, my cv, look at one page, look at my""",
    "x28": """do for you, help you with, in return, useful to you, of use to you""",
    "x29": """how it went, how it goes, stay in touch, keep in touch, let you know""",
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The place of the question that was meant, and the words by which it is known."""

    place: int
    words: str


def asked_by(text: str, bank: Sequence[BankQuestion]) -> Asked | None:
    """Return which of these questions a spoken one means, or None.

    A question counts that shares 0.4 of its own words with the text, two at least, more where it shares more; of one that
    people commonly put so each phrase counts that stands there, long ones more. A single word that is all a question has
    counts least. Of two that are as near it is the first one of ``bank``.
    """
    said = content(text)
    phrases = _phrases(text)
    best, nearness = None, 0.0
    for place, question in enumerate(bank):
        own = content(question.text)
        put = phrases.get(question.key, [])
        near = _shared(said, own) + sum(PHRASE + PHRASE / 2 * phrase.count(" ") for phrase in put)
        if near > nearness:
            best = Asked(place=place, words=max(put, key=len, default="") or ", ".join(sorted(said & own)))
            nearness = near
    return best


def _shared(said: frozenset[str], own: frozenset[str]) -> float:
    share = len(said & own) / len(own) if own else 0.0
    if len(own) == 1:
        return ONE_WORD * share
    return share if share >= ALIKE and len(said & own) > 1 else 0.0


def _phrases(text: str) -> dict[str, list[str]]:
    """Return for each question of the bank the phrases of it in a text."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for hit in _commonly().find(text):
        found[hit.name].append(hit.words)
    return found


@cache
def _commonly() -> Lexicon:
    return Lexicon(COMMONLY)
