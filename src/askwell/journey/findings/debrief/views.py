"""After the talk: two minutes, everything optional, saved as it is pressed."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief import actions
from askwell.journey.findings.debrief.decided import SEEN, Decided, decided_in, decided_now
from askwell.journey.findings.debrief.facts import FactRow, fact_rows, take_facts
from askwell.journey.findings.debrief.forms import AboutForm, PlaceForm, PromiseRow, Reflection
from askwell.journey.findings.debrief.known import Known
from askwell.journey.findings.debrief.leads import lead_rows, looked_at
from askwell.journey.findings.debrief.names import heard_rows, name_forms, take_names
from askwell.journey.findings.debrief.queries import Left, left_by
from askwell.journey.findings.debrief.sorting import LineSorter
from askwell.journey.findings.models import Debrief
from askwell.journey.findings.themes.book import theme_book, topics_of
from askwell.journey.followup.models import Promise
from askwell.journey.people.actions import keep_kind
from askwell.journey.people.queries.organisations import organisation_names
from askwell.journey.purpose.queries import targets_of
from askwell.journey.talk.models import Picture
from askwell.journey.talk.offering import all_questions, as_choices
from askwell.journey.talk.queries import Standing
from askwell.method.sectors import KINDS as KINDS_OF_HOUSE
from askwell.method.topics import NAMES
from askwell.method.trust import Trust
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def after(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Sort what the talk brought, then go on to the thank-you. ``do=keep`` only keeps what is typed so far."""
    talks = Talk.objects.of(request.seeker).select_related(
        "person__organisation", "campaign__seeker", "seeker", "target"
    )
    talk = get_object_or_404(talks, pk=pk)
    if request.POST.get("do") == "keep":
        return _keep_typed(talk, request.POST)
    page = _page(talk, request.POST or None)
    if request.method == "GET" or not page.is_valid():
        return render(
            request, "findings/after.html", page.shown(), status=UNPROCESSABLE if request.POST else 200
        )
    asks = _keep(page, request.POST)
    if asks:
        say(request, "Kept. Somebody of that name is on your list: say below whether it is the same person.")
        return redirect("after", pk)
    if request.POST.get("do") == "later":
        say(request, "Kept. You can come back to it at any time.")
        return redirect("today")
    return redirect("thank", pk)


def _keep_typed(talk: Talk, posted: QueryDict) -> HttpResponse:
    typed = posted.copy()
    for name in ("csrfmiddlewaretoken", "do"):
        typed.pop(name, None)
    kept = actions.keep_typed(talk, typed=typed.urlencode())
    return HttpResponse(status=204 if kept else UNPROCESSABLE)


@dataclass(frozen=True, kw_only=True)
class Page:
    """The page after a talk: what is left to sort, with what was typed or guessed."""

    talk: Talk
    left: Left
    typed: QueryDict | None
    reflection: Reflection
    sorters: list[LineSorter]
    promises: list[PromiseRow]
    place: PlaceForm | None
    about: AboutForm | None
    facts: list[FactRow]
    known_themes: Sequence[str]
    decided: Decided
    done: bool

    def is_valid(self) -> bool:
        """Return whether every part that was sent can be kept."""
        small = (*self.sorters, *self.promises, *filter(None, [self.place, self.about]))
        sent = [form for form in small if form.is_bound]
        return all([self.reflection.is_valid(), *(form.is_valid() for form in sent)])

    def is_fresh(self, line: Standing) -> bool:
        """Return whether nobody looked at this line on this page yet."""
        return _is_fresh(line, self.decided, done=self.done)

    def shown(self) -> dict[str, object]:
        """Return what the template shows."""
        typed, names = self.typed, name_forms(self.talk, self.left, self.typed, self.decided.names)
        houses = organisation_names(self.talk.seeker)
        return {
            "talk": self.talk,
            "form": self.reflection,
            "any_lines": bool(self.left.lines),
            "place": self.place,
            "about": self.about,
            "sorters": self.sorters,
            "facts": self.facts,
            "themes": sorted({*self.known_themes, *NAMES.values()}),
            "houses": houses,
            "kinds": KINDS_OF_HOUSE,
            "names": names,
            "heard": heard_rows(self.left, typed, fresh=self.is_fresh, houses=houses),
            "promises": self.promises,
            "pictures": Picture.objects.of(self.talk.seeker).filter(talk=self.talk),
            "leads": lead_rows(
                self.left, typed, seen=typed.getlist(SEEN) if typed else (), fresh=self.is_fresh
            ),
        }


def _page(talk: Talk, posted: QueryDict | None) -> Page:
    """Gather the page. What was typed and not finished stands in it again, as it was typed."""
    left, house = left_by(talk), talk.person.organisation
    debrief = Debrief.objects.of(talk.seeker).filter(talk=talk).first()
    typed = posted or (QueryDict(debrief.typed) if debrief and debrief.typed else None)
    decided, done = decided_in(debrief), bool(debrief and debrief.done_at)
    start = {"sentence": debrief.sentence, "pull": debrief.pull} if debrief else {}
    start["travel"] = actions.how_far_all(left.lines)
    book = theme_book(talk.campaign, topics=topics_of(talk.campaign))
    questions = as_choices(all_questions(talk), also={line.question_id for line, _ in left.to_sort})
    targets = targets_of(talk.campaign)
    return Page(
        talk=talk,
        left=left,
        typed=typed,
        reflection=Reflection(typed, initial=start),
        sorters=[
            LineSorter(
                typed,
                line=line,
                claim=left.claims.get(line.id),
                guess=guess,
                known=Known(
                    like=left.like.get(line.id, ()),
                    book=book,
                    question=left.questions.get(line.id, ""),
                    aside=decided.lines.get(line.id),
                    questions=questions,
                    talk=talk,
                    targets=targets,
                ),
            )
            for line, guess in left.to_sort
        ],
        promises=list(_promises(left, typed, decided, done=done)),
        place=PlaceForm(typed, organisation=house, title=talk.person.title)
        if house and not house.kind
        else None,
        about=AboutForm(typed, talk=talk, targets=targets) if targets else None,
        facts=fact_rows(talk, left, typed, fresh=lambda line: _is_fresh(line, decided, done=done)),
        known_themes=[book.name(theme) for theme in book.spelt],
        decided=decided,
        done=done,
    )


def _is_fresh(line: Standing, decided: Decided, *, done: bool) -> bool:
    """Return whether nobody looked at a line yet; pages done before it was kept which were looked at saw them all."""
    return line.id not in decided.lines and bool(decided.lines or not done)


def _promises(left: Left, typed: QueryDict | None, decided: Decided, *, done: bool) -> Iterator[PromiseRow]:
    for line, guess in left.promises:
        fresh = _is_fresh(line, decided, done=done)
        promised = [row for row in left.promised if row.line_id == line.id]
        for place, offered in enumerate(guess.promises):
            yield PromiseRow(typed, line=line, offered=offered, place=place, promised=promised, fresh=fresh)


def _keep(page: Page, posted: QueryDict) -> bool:
    """Keep what was chosen, and return whether the page has to ask who is meant by a name."""
    talk, left, now = page.talk, page.left, timezone.now()
    sent = [sorter for sorter in page.sorters if sorter.is_bound]
    if page.about and page.about.is_bound:
        actions.talk_about(talk, page.about.chosen())
    actions.learn(talk, lines=[sorter.choice() for sorter in sent])
    if page.place and page.place.is_bound and (kind := page.place.chosen()):
        keep_kind(page.place.organisation, kind=kind)
    asked = {sorter.line: chosen[0] for sorter in sent if (chosen := sorter.asked_otherwise)}
    actions.stand_under(talk, asked, now=now)
    if travel := page.reflection.cleaned_data["travel"]:
        actions.mark_all(talk, Trust(travel), now=now)
        # What a card takes from a note hangs on the mark that it has now.
        left = left_by(talk)
    for by in (Promise.By.ME, Promise.By.THEM):
        actions.take_promises(
            talk,
            promises=[_promising(row) for row in page.promises if posted.get(row.name) == by],
            by=by,
            now=now,
        )
    if "facts" in posted:
        take_facts(talk, page.facts)
    ticked = [row.line for row in lead_rows(left, None, seen=(), fresh=page.is_fresh) if posted.get(row.name)]
    actions.take_leads(talk, lines=ticked, looked_at=looked_at(left, posted.getlist(SEEN)))
    said = page.reflection.cleaned_data
    asks = take_names(talk, left, posted=posted, more=said["more_names"], now=now)
    done = None if posted.get("do") == "later" else now
    decided = decided_now(page.decided, left, posted, sorters=page.sorters, promises=page.promises).in_text()
    actions.reflect(talk, sentence=said["sentence"], pull=said["pull"], now=done, decided=decided)
    return asks


def _promising(row: PromiseRow) -> actions.Promising:
    due = row.cleaned_data["due_on"] if row.is_bound else None
    return actions.Promising(line=row.line, text=row.text, due_on=due)
