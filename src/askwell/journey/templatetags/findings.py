"""Tags of the findings: written in Python where a page has dozens of the same."""

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator
from functools import lru_cache

from django import template
from django.template import Context
from django.urls import get_script_prefix, reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.enough.queries import HeardEnough
from askwell.journey.findings.models import Claim
from askwell.journey.findings.voices import ROLE_WORDS
from askwell.method.fit.shapes import Band, Likeness, chance_of
from askwell.method.fit.tally import Tally
from askwell.method.fit.wording import chance_in_words
from askwell.method.quotes import bare, is_as_noted
from askwell.method.signs import against as against_words
from askwell.method.signs import sides_of, signs
from askwell.method.trust import IN_CONFIDENCE
from askwell.method.wording import in_figures
from askwell.web import charts
from askwell.web.wording import long_day

register = template.Library()

HEARSAY = format_html(' <span class="tag">{}</span>', "They only heard it")
CONFIDED = format_html(' <span class="tag amber">{}</span>', IN_CONFIDENCE.capitalize())
NOTHING = SafeString("")
# The style sheet puts no quotation marks around what is no words of theirs.
AS_NOTED = "said noted"
# A page with a hundred talks has a row for each; those of so many campaigns are kept as they were written last.
KEPT = 8
Cells = tuple[int, str, str, str, str, int, int, str]
NO_KEY = uuid.UUID(int=0)


@register.simple_tag(takes_context=True)
def told(context: Context, said: Quoted | Claim) -> SafeString:
    """Show what somebody said with who, where and when, or the seeker's own view: `{% told claim %}`.

    A page that gives ``confidences``, the lines said in confidence, has them marked.
    """
    quoted = Quoted.of(said) if isinstance(said, Claim) else said
    day, person, talk = (
        _day(context, quoted.said_at),
        _at("person", quoted.person_id),
        _at("talk", quoted.talk_id),
    )
    if quoted.mine:
        own = '<p>{}</p>\n<p class="by">Your own view after <a href="{}">your talk</a> with <a href="{}">{}</a>, {}</p>'
        return format_html(own, quoted.text, talk, person, quoted.by, day)
    confided = quoted.line_id in (context.get("confidences") or ())
    return format_html(
        '<blockquote class="{}">{}</blockquote>\n<p class="by"><a href="{}">{}</a>{}, <a href="{}">{}</a>{}{}{}{}</p>',
        look(quoted.text, quoted.verbatim), bare(quoted.text), person, quoted.by,
        format_html(", {}", quoted.house) if quoted.house else NOTHING,
        talk, day,
        format_html(' <span class="tag">About: {}</span>', quoted.about) if quoted.about else NOTHING,
        HEARSAY if quoted.how_sure == Claim.HowSure.HEARD else NOTHING,
        against(quoted.purpose, quoted.stance, quoted.topic),
        CONFIDED if confided else NOTHING,
    )  # fmt: skip


@register.filter
def look(text: str, verbatim: bool = False) -> str:  # noqa: FBT001, FBT002  # a filter is told by its place
    """Return the class of a note that is shown as said: `<blockquote class="{{ claim.text|look:claim.verbatim }}">`."""
    return AS_NOTED if is_as_noted(text, verbatim=verbatim) else "said"


@register.simple_tag
def against(purpose: str, stance: str, topic: str = "") -> SafeString:
    """Mark what points against the answer to a purpose; nothing for anything else: `{% against purpose stance topic %}`."""
    return _against(purpose, topic) if stance == Claim.Stance.AGAINST else NOTHING


@lru_cache(maxsize=256)
def _against(purpose: str, topic: str) -> SafeString:
    look = "tag amber" if sides_of(purpose, topic).is_news else "tag"
    return format_html(' <span class="{}">{}</span>', look, _capital(against_words(purpose, topic)))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


@register.simple_tag(name="signs")
def signs_of(purpose: str, stances: Iterable[str], topic: str = "") -> str:
    """Say which way some voices point: `{% signs purpose sides topic %}`."""
    return signs(purpose, stances, topic)


def _day(context: Context, at: dt.datetime) -> SafeString:
    """Say the day of a moment in words."""
    now = context.get("now") or timezone.now()
    return _in_words(timezone.localtime(at).date(), timezone.localtime(now).date())


@lru_cache(maxsize=512)
def _in_words(day: dt.date, today: dt.date) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', day.isoformat(), long_day(day, today=today))


def _at(name: str, key: uuid.UUID) -> str:
    """Return the address of one row; asking Django for each of two hundred takes a third of the page's time."""
    return _address(name, get_script_prefix()).replace(str(NO_KEY), str(key))


@lru_cache(maxsize=16)
def _address(name: str, _prefix: str) -> str:
    return reverse(name, args=[NO_KEY])


@register.simple_tag
def theme_rows(enough: HeardEnough) -> SafeString:
    """Write the rows of "New themes, talk by talk"."""
    return _rows(tuple(_cells(enough)))


@lru_cache(maxsize=KEPT)
def _rows(cells: tuple[Cells, ...]) -> SafeString:
    row = (
        '<tr><th scope="row">{}. <a class="name" href="{}">{}</a></th>'
        "<td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>"
    )
    return format_html_join("", row, cells)


def _cells(enough: HeardEnough) -> Iterator[Cells]:
    for each, new in enough.rows:
        address = _at("talk", each.talk.pk)
        role = ROLE_WORDS.get(each.role, each.role).capitalize()
        house = each.talk.speaker.organisation or ""
        name = each.talk.speaker.full_name
        yield each.number, address, name, role, house, len(each.new), each.so_far, new


@register.filter
def figure(value: float) -> str:
    """Return a figure with one digit behind the point where it has one: `{{ value|figure }}`."""
    return in_figures(value)


BANDS = {Band.BEST: "much alike", Band.GREAT: "alike", Band.OTHER: ""}


@register.simple_tag
def by_chance(r: float) -> str:
    """Say how often chance alone is as alike: `{% by_chance 0.7 %}`."""
    return chance_in_words(chance_of(r))


@register.simple_tag
def fit_likeness(one: Likeness | None, code: str, part: str, title: str) -> SafeString:
    """Say how alike two shapes are, with a link to its rows: `{% fit_likeness likeness code "interests" title %}`."""
    if one is None:
        return format_html('<span class="soft">{}</span>', "not known")
    band = BANDS[one.band]
    words = f" {band}," if band else ""
    return format_html(
        '<a href="{}#{}">{}<span class="vh">: where it comes from, {}</span></a><span class="small soft">{} by chance {}</span>',
        reverse("fit_numbers", args=[code]), part, f"{one.r:.2f}", title, words, chance_in_words(one.by_chance),
    )  # fmt: skip


@register.simple_tag
def dot(one: Tally) -> SafeString:
    """Draw one mark of the table of values for its key: `{% dot tally %}`."""
    return charts.dot_strip(one)
