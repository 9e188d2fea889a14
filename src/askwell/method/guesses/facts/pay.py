"""Pay: "$19/hr", "21 an hour", "58 to 64 starting", "mid-fifties", "2,100 a week"; what is paid for a course is no pay."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from askwell.method.guesses.facts.conditions import condition_of
from askwell.method.guesses.facts.fees import is_a_fee
from askwell.method.guesses.facts.hours import without_times
from askwell.method.guesses.facts.numbers import NUMBER, amount
from askwell.method.guesses.facts.periods import PER, Amount, period_made_plain, period_said, share_periods
from askwell.method.guesses.facts.stated import is_stated, stands_alone
from askwell.method.guesses.facts.typed import Fact

# How money is called beside its sign, and by which sign or code it is kept.
_CODES = {"eur": "€", "usd": "$", "gbp": "£", "chf": "CHF", "cad": "CAD", "aud": "AUD", "sek": "SEK", "dkk": "DKK", "nok": "NOK", "inr": "INR"}  # fmt: skip
_COINS = {
    **_CODES, "euro": "€", "euros": "€", "pound": "£", "pounds": "£", "quid": "£", "dollar": "$", "dollars": "$", "bucks": "$",
}  # fmt: skip
_CODE = "|".join(_CODES)
_RANGE = re.compile(
    rf"(?<![\w.,-])(?:(?P<code>{_CODE})\s?)?(?P<low>{NUMBER})(?P<k>\s?k\b)?(?:\s*(?P<rise>to|and|-|–|or|rising to|going to|up to|topping out at)\s*(?P<high>{NUMBER})(?P<hk>\s?k\b)?)?(?P<thousand>\s*(?:thousand|grand)\b)?(?P<coin>\s*(?:bucks|quid|dollars?|euros?|{_CODE}|pounds?(?= (?:an?|per|each|in|if|on)\b|[.;,]|$))\b|\s?[€£$](?!\s?\d))?(?![\w%])",
    re.IGNORECASE,
)
_DECADE = re.compile(
    r"\b(?P<where>low|mid|middle|high|upper)[\s-]+(?P<tens>thirt|fort|fift|sixt|sevent|eight|ninet)ies\b",
    re.IGNORECASE,
)
_DECADES = {"thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_WITHIN = {"low": (1, 4), "mid": (4, 6), "middle": (4, 6), "high": (7, 9), "upper": (7, 9)}
# "Six figures", "low six figures", "a six-figure salary".
_FIGURES = re.compile(
    r"\b(?:(?P<where>low|mid|middle|high|upper)[\s-]+)?(?P<n>five|six|seven|5|6|7)[\s-]+figures?\b",
    re.IGNORECASE,
)
_IN_FIGURES = {"": (1, 10), "low": (1, 3), "mid": (4, 6), "middle": (4, 6), "high": (7, 10), "upper": (7, 10)}
# The number is of something else: "12 years", "40 beds", "65 miles".
_OF_ELSE = re.compile(
    r"^[\s-]*(?:hours?(?!\s*(?:rate|wage))|course|step|card|hrs?|minutes?|days?|weeks?|months?|years?|%|percent|per\s?cent|people|of\s+(?:us|them)|beds?|miles?|kids?|patients?|cities|states?|times?|nights?|am\b|pm\b|a\.m|p\.m"
    r"|figures?\b|offices?|applicants?|letters|more\b|if\s+you\s+count)",
    re.IGNORECASE,
)
# "$1.50 more an hour" is paid on top; "12 more" counts something else.
_ON_TOP = re.compile(r"^\s*(?:more|extra)\b", re.IGNORECASE)
_PAID_OUT = re.compile(
    r"\b(?:tuition|school|college|course|class|classes|exam|workshop|seminar|webinar|degree|cost|costs|spend|spent|loans?|debt|fee|fees|price|budget|fund|grant|raised|donat\w*|invoice|rent|fine|lawsuit|contract)\b",
    re.IGNORECASE,
)
_PAID_IN = re.compile(
    r"\b(?:pay|pays|paid|paying|salary|salaries|wage|wages|earn|earns|earned|make|makes|made|starts?|starting|start|base|scale|hourly|raise|raises|tops? out|top of|to begin|apprentice|journeyman|minimum|stipend|compensation)\b",
    re.IGNORECASE,
)
# What somebody takes home, right before the number: "clears ninety".
_TAKEN_HOME = re.compile(
    r"\b(?:clears?|clearing|pulls?(?: in| down)?|brings? home|takes? home|nets?|gross(?:es)?|earns?|starts? (?:at|on)|tops? out at)\s+(?:(?:about|around|some|maybe|nearly|over|close to|up to|like|roughly)\s+)?$",
    re.IGNORECASE,
)
_BY_THE_HOUR = re.compile(
    r"\b(?:hour|hourly|tips|bread|nights? add|dollar|overtime|an hr|shift differential)\b|\d\.\d{1,2}\b",
    re.IGNORECASE,
)
_BY_THE_DAY = re.compile(r"\b(?:day rates?|daily rate|a day)\b", re.IGNORECASE)
_RAISED = re.compile(r"\b(?:raise|bonus|exam|add|adds)\b", re.IGNORECASE)
# Below so much a bare number is an hour's pay, from there on thousands a year; no pay is more thousands than the second.
_A_WAGE, _RISES = 12, frozenset(["rising to", "going to", "topping out at"])
_AN_HOUR, _A_HUNDRED, _MOST_THOUSANDS, _LEAST_A_YEAR = 30, 100, 400, 5_000
# "One", "two" alone count something else.
_A_FEW = re.compile(r"one|two|three|zero", re.IGNORECASE)
# So many a week or a day are hours where somebody works them and nothing says that they are money.
_MOST_HOURS = {"week": 100, "day": 24}
_WORKED = re.compile(
    r"\b(?:hours?|hrs?|work|works|worked|working|put(?:s|ting)? in|clock(?:s|ing|ed)?|overtime)\b",
    re.IGNORECASE,
)
_PART_OF_IT = re.compile(r"[,;.!?](?!\d)|\band\b")
_CLAUSE = re.compile(r"[;.!?](?!\d)")
_MONEY = re.compile(r"[$€£]")
_BEFORE, _BEHIND = 300, 40  # letters around a number that say what it is of


def pay_in(text: str, *, topic: str = "") -> Iterator[Fact]:
    """Yield each pay or range of pay, its amounts in whole units of money ``per`` hour, day, week, month or year, "" where nothing says."""
    for match in _DECADE.finditer(text):
        tens, (least, most) = _DECADES[match["tens"].casefold()], _WITHIN[match["where"].casefold()]
        yield _fact(match[0], (tens + least) * 1000, (tens + most) * 1000, per="year", sign="", sure=0.7)
    for match in _FIGURES.finditer(text):
        tenfold, (least, most) = (
            10 ** (amount(match["n"]) - 1),
            _IN_FIGURES[(match["where"] or "").casefold()],
        )
        yield _fact(match[0], least * tenfold, most * tenfold, per="year", sign="", sure=0.6)
    yield from _amounts(without_times(text), topic)


def _amounts(text: str, topic: str) -> Iterator[Fact]:
    """Yield the pays that are told in numbers, each under its condition; what stands between two belongs to the first as far as a comma."""
    told = list[tuple[re.Match[str], Amount]]()
    for match in _RANGE.finditer(text):
        fact = _pay(text, match, topic, beside=bool(told))
        if fact and not _is_paid_out(text, match):
            told.append((match, _amount(fact, text, match)))
    ends = [*(match.start() for match, _ in told[1:]), len(text)]
    begins, facts = 0, share_periods([one for _, one in told])
    for (match, _), fact, end in zip(told, facts, ends, strict=False):
        before, behind = text[begins : match.start()], text[match.end() : end]
        tail = PER.match(behind)
        yield replace(
            fact,
            condition=condition_of(_CLAUSE.split(before)[-1], behind[tail.end() :] if tail else behind),
        )
        begins = match.end() + len(_PART_OF_IT.split(behind)[0])


def without_fees(text: str) -> str:
    """Return a line with the money blanked that is paid out, so that it is not taken for a sign of pay."""
    told = _RANGE.finditer(text) if _MONEY.search(text) else ()
    spans = [match.span() for match in told if _is_paid_out(text, match)]
    for begins, number_ends in spans:
        tail = PER.match(text[number_ends:])
        ends = number_ends + (tail.end() if tail else 0)
        text = f"{text[:begins]}{' ' * (ends - begins)}{text[ends:]}"
    return text


def _is_paid_out(text: str, match: re.Match[str]) -> bool:
    """Return whether an amount is a fee; by what it is counted is asked of its words, and not guessed."""
    behind = text[match.end() :]
    low, high = amount(match["low"]), amount(match["high"] or match["low"])
    thousands = 1000 if _thousands(match) else 1
    per = period_said(PER.match(behind))
    return is_a_fee(text[: match.start()], behind, per=per, most=max(low, high) * thousands)


def _amount(fact: Fact, text: str, match: re.Match[str]) -> Amount:
    low, high = amount(match["low"]), amount(match["high"] or match["low"])
    bare = not (_thousands(match) or PER.match(text[match.end() :]))
    return Amount(fact=fact, low=min(low, high), high=max(low, high), bare=bare)


def _pay(text: str, match: re.Match[str], topic: str, *, beside: bool) -> Fact | None:
    """Return the pay that a number tells, where the line is about pay or the number is of money; ``beside`` another of the line."""
    behind = text[match.end() : match.end() + _BEHIND]
    said = PER.match(behind)
    per = period_said(said)
    on_top = _sign(match) and _ON_TOP.match(behind)
    if _OF_ELSE.match(behind) and not (said or on_top):
        return None
    if _is_worked(text, match, per):
        return None
    money = bool(_sign(match) or _thousands(match) or per == "hour")
    before = _CLAUSE.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
    stated = is_stated(before, match[0], behind[said.end() :] if said else behind) or (
        (beside or topic == "pay") and stands_alone(match[0], behind)
    )
    if topic == "pay" or stated:
        told = money or not _A_FEW.fullmatch(match[0].strip())
    else:
        home = bool(_TAKEN_HOME.search(before)) and amount(match["low"]) >= _A_WAGE
        rises = match["rise"] and match["rise"].casefold() in _RISES and amount(match["low"]) >= _A_WAGE
        told = not (_PAID_OUT.search(before) and not per) and bool(
            money or home or rises or (per and _says(_PAID_IN, text))
        )
    return _valued(text, match, per=per, sure=0.85 if money or per else 0.6, stated=stated) if told else None


def _is_worked(text: str, match: re.Match[str], per: str) -> bool:
    """Return whether a number counts the hours that somebody works, and no money: no sign of it, no word of pay."""
    most = max(amount(match["low"]), amount(match["high"] or match["low"]))
    if _sign(match) or match["k"] or match["thousand"] or most > _MOST_HOURS.get(per, 0):
        return False
    before = _CLAUSE.split(text[: match.start()])[-1]
    sentence = before + _CLAUSE.split(text[match.start() :])[0]
    return bool(_WORKED.search(sentence)) and not _PAID_IN.search(sentence)


@lru_cache(maxsize=16)  # a line is asked the same for each of its numbers
def _says(words: re.Pattern[str], text: str) -> bool:
    return bool(words.search(text))


def _valued(text: str, match: re.Match[str], *, per: str, sure: float, stated: bool) -> Fact | None:
    """Return the amounts in whole units: a bare small number is by the hour, a bare larger one thousands a year."""
    low, high = amount(match["low"]), amount(match["high"] or match["low"])
    sign, most = _sign(match), max(low, high)
    thousands = _thousands(match)
    per = per or ("day" if _says(_BY_THE_DAY, text) else "")
    if not per and not thousands and _is_shortened(text, match, most):
        hourly = most < _AN_HOUR or (
            most < 2 * _AN_HOUR and not match["high"] and bool(sign or _says(_BY_THE_HOUR, text))
        )
        per, thousands = ("hour", False) if hourly else ("year", True)
    if thousands and most < _MOST_THOUSANDS:
        low, high = low * 1000, high * 1000
    known = sign or stated or _says(_RAISED, text)
    if per in {"", "year"} and max(low, high) < _LEAST_A_YEAR and not known:
        return None
    tail = PER.match(text[match.end() : match.end() + _BEHIND])
    words = match[0] + (tail[0] if tail else "")
    per = per or period_made_plain(text, max(low, high), sign)
    return _fact(words, low, high, per=per, sign=sign, sure=sure)


def _is_shortened(text: str, match: re.Match[str], most: float) -> bool:
    """Return whether a small number may stand for thousands or for an hour: not where it is money as it is said, "$99", "250 extra"."""
    as_said = most >= _A_HUNDRED or (most >= 2 * _AN_HOUR and not match["high"])
    on_top = most >= _A_HUNDRED and _ON_TOP.match(text[match.end() :])
    return most < _MOST_THOUSANDS and not (_sign(match) and as_said) and not on_top


def _thousands(match: re.Match[str]) -> bool:
    return bool(match["k"] or match["hk"] or match["thousand"])


def _sign(match: re.Match[str]) -> str:
    """Return by which sign or code the money of an amount is kept, "" where nothing says so."""
    if signed := re.search(r"[$€£]", match[0]):
        return signed[0]
    return _COINS.get((match["code"] or match["coin"] or "").strip().casefold(), "")


def _fact(words: str, low: float, high: float, *, per: str, sign: str, sure: float) -> Fact:
    value: dict[str, object] = {"low": min(low, high), "high": max(low, high), "currency": sign, "per": per}
    return Fact(kind="pay", words=words.strip(), value=value, how_sure=sure)
