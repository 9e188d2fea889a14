"""Where a letter is written, whatever it is for: kept, checked, mended, opened elsewhere, sent from here or noted as sent.

What differs by kind stands in ``letter_kind``; all else is the same for all.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zlib import crc32

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from askwell.accounts.requests import SeekerRequest
from askwell.formats.plain import on_one_line
from askwell.journey.outreach.facts import address_of, failed_addresses
from askwell.journey.outreach.forms import LetterForm, SendAtForm
from askwell.journey.outreach.letter_kind import LetterKind
from askwell.journey.outreach.letting_go import WAYS, doubts_about, in_words, weigh
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.outreach.posting import post
from askwell.journey.outreach.writing.sheet import Sheet, mail_link
from askwell.mail.accounts import can_send
from askwell.method.etiquette import Check, gathered, summary
from askwell.method.letters.calls import MY_NUMBER
from askwell.method.letters.facts import prompt
from askwell.web.notices import say

UNPROCESSABLE = 422
# What leaves the page for a while: a draft in which nothing was changed is not kept by it, so that it says what is known later.
PASSING = {"channel", "times", "later", "check", "may", "anew", "number"}
# What asks "really?" first where there are doubts.
ASKING_FIRST = {"sent", "send", "send-at", "paper"}


def typed(request: SeekerRequest, *, kind: str, channel: str, **more: str) -> tuple[LetterForm, Sheet]:
    """Return the form that was filled in and the letter in it, also where it cannot be taken as it is."""
    form = LetterForm(request.POST)
    raw = {name: request.POST.get(name, "") for name in form.fields}
    said = form.cleaned_data if form.is_valid() else raw
    return form, Sheet(kind=kind, channel=channel, **said, **more)


class LetterDesk(LetterKind):
    """One letter to one person on the page."""

    def doubts(self, sheet: Sheet, checks: Sequence[Check] | None = None) -> tuple[str, ...]:
        """Return what asks "really?" before it leaves."""
        if not sheet.body.strip():
            return ("There is nothing in the letter yet.",)
        said = self.checks(sheet) if checks is None else checks
        return doubts_about(said, person=self.person, to=sheet.to, is_mail=sheet.channel == Channel.EMAIL)

    def is_untouched(self, sheet: Sheet) -> bool:
        """Return whether nothing was changed in the draft as it was shown, or as it is made of what is known now."""
        return _mark_of(sheet) in {self.request.POST.get("drafted"), _mark_of(self.first(sheet))}

    def forget(self, sheet: Sheet) -> None:
        """Let go of the kept draft: what is shown from then on is made of what is known."""
        kept = self.kept(sheet)
        if kept and kept.sent_at is None:
            kept.delete()

    def act(self, sheet: Sheet) -> HttpResponse:
        """Keep what was typed, whatever the button; then do what it says."""
        button = self.request.POST.get("do", self.request.POST.get("fix", "check"))
        what, _, of = button.partition(":")
        passes = self._passes(what, sheet) and self.kept(sheet) is None and self.is_untouched(sheet)
        letter = None if passes else self.keep(sheet)
        if what == "channel" and of in self.ways(sheet):
            return redirect(self.address(replace(sheet, channel=of)))
        if what == "later":
            say(self.request, "Kept. The note waits here until you are ready.")
            return redirect("person", self.person.pk)
        if what == "number":
            return self._take_number(sheet, letter)
        if answer := self._goes(sheet, letter, what) or self.pressed(sheet, what, of):
            return answer
        self._fix(sheet, button)
        return redirect(f"{self.address(sheet)}&open=eml" if what == "eml" else self.address(sheet))

    def _passes(self, what: str, sheet: Sheet) -> bool:
        """Return whether a button leaves the letter as it was; one that lets it go does where it asks "really?" first."""
        return what in PASSING or (what in ASKING_FIRST and bool(self.doubts(sheet)))

    def _goes(self, sheet: Sheet, letter: Letter | None, what: str) -> HttpResponse | None:
        """Answer a button by which the letter leaves, or has left; nothing where it is another one."""
        if what in {"paper", "paper-really"}:
            return self._printed(sheet, letter, really=what == "paper-really")
        if what in {"sent", "really"}:
            return self._sent(sheet, letter, really=what == "really")
        if what in WAYS and sheet.channel == Channel.EMAIL and can_send(self.request.seeker):
            return self._let_go(sheet, letter, what)
        return None

    def _take_number(self, sheet: Sheet, letter: Letter | None) -> HttpResponse:
        """Keep the seeker's number, and put it where the letter asks for it."""
        seeker, number = self.request.seeker, on_one_line(self.request.POST.get("my_phone", ""))[:60]
        if number:
            seeker.phone = number
            seeker.save(update_fields=["phone"])
        if number and letter:
            self.keep(replace(sheet, body=sheet.body.replace(prompt(MY_NUMBER), number)))
        return redirect(self.address(sheet))

    def _fix(self, sheet: Sheet, check: str) -> None:
        """Put the offered text in place of the kept one."""
        fixes = {found.name: found.fixed for found in self.checks(sheet) if found.fixed}
        if check in fixes:
            self.keep(replace(sheet, body=fixes[check]))

    def _printed(self, sheet: Sheet, letter: Letter | None, *, really: bool) -> HttpResponse:
        if letter is None or (not really and self.doubts(sheet)):
            return self.page(sheet, really_paper=True)
        address = reverse("letter_paper", args=[letter.pk])
        return redirect(f"{address}?really=yes" if really else address)

    def _sent(self, sheet: Sheet, letter: Letter | None, *, really: bool) -> HttpResponse:
        if letter is None or (not really and self.doubts(sheet)):
            return self.page(sheet, really=True)
        return redirect(self.went(letter))

    def _let_go(self, sheet: Sheet, letter: Letter | None, how: str) -> HttpResponse:
        """Put the letter into the outbox, in the thread of what was written before; only doubts ask first."""
        not_yet = self.not_yet(sheet)
        doubts = (*self.doubts(sheet), *not_yet)
        weighed = weigh(how, self.request.POST, to=sheet.to, doubts=doubts, now=timezone.now())
        if weighed.due_at is None or letter is None:
            status = 200 if weighed.really else UNPROCESSABLE
            return self.page(
                sheet, send_at=weighed.form, really_send=weighed.really, not_yet=not_yet, status=status
            )
        post(letter, due_at=weighed.due_at)
        when = in_words(weighed.due_at)
        say(
            self.request,
            f"Your note to {self.person.full_name} leaves {when}. It stands in the outbox until it has.",
        )
        return redirect("person", self.person.pk)

    def show(self, sheet: Sheet) -> HttpResponse:
        """Show the letter, or lead to her mail program or the file for it where the address says so."""
        return self._opened(sheet) if "open" in self.request.GET else self.page(sheet)

    def _opened(self, sheet: Sheet) -> HttpResponse:
        """Lead to her mail program, or to the file for it; doubts are said on the way."""
        letter = self.kept(sheet) if self.request.GET["open"] == "eml" else None
        doubts = self.doubts(sheet)
        if letter and not doubts:
            return redirect("letter_eml", letter.pk)
        shown = {
            "person": self.person,
            "doubts": doubts,
            "back": f"?{self.query(sheet)}",
            "link": mail_link(sheet),
            "letter_id": letter.pk if letter else None,
        }
        return render(self.request, "outreach/really.html", shown)

    def mail_address(self, sheet: Sheet, doubts: Sequence[str]) -> str:
        """Return where "Open in your email" leads: by way of the question where there are doubts."""
        return f"?{self.query(sheet)}&open=mail" if doubts else mail_link(sheet).href

    def _not_working(self, sheet: Sheet) -> dict[str, Any]:
        """Return the addresses from which a letter came back, and the other ways by which the person can be reached."""
        failed = failed_addresses(self.person) if sheet.channel == Channel.EMAIL else []
        others = [way for way in self.ways(sheet) if failed and way != sheet.channel]
        reached = [(way.value, way.label) for way in others if address_of(self.person, channel=way)]
        return {"failed": failed, "other_ways": reached}

    def page(
        self, sheet: Sheet, *, not_yet: tuple[str, ...] = (), status: int = 200, **more: Any
    ) -> HttpResponse:
        """Draw the page. ``more`` are forms with problems and what is asked first (``form``, ``send_at``, ``really``, ``really_send``)."""
        checks = self.checks(sheet)
        said = gathered(checks)
        doubts, kept = self.doubts(sheet, checks), self.kept(sheet)
        start = {"to": sheet.to, "subject": sheet.subject, "body": sheet.body}
        shown = {
            "person": self.person,
            "sheet": sheet,
            "query": self.query(sheet),
            "form": LetterForm(initial=start),
            "drafted": _mark_of(sheet) if self.request.method == "GET" and not kept else "",
            "sum": summary(said),
            "checks": said,
            "channels": [(channel.value, channel.label) for channel in self.ways(sheet)],
            "link": mail_link(sheet),
            "mail_address": self.mail_address(sheet, doubts),
            "back": f"?{self.query(sheet)}",
            "doubts": (*doubts, *not_yet),
            "letter_id": kept.pk if kept else None,
            "can_send": sheet.channel == Channel.EMAIL and can_send(self.request.seeker),
            "send_at": SendAtForm(now=timezone.now()),
            "asks_number": not self.request.seeker.phone and prompt(MY_NUMBER) in sheet.body,
            "has_errors": status == UNPROCESSABLE,
            **self._not_working(sheet),
        }
        return render(self.request, self.template, shown | self.shown(sheet) | more, status=status)


def _mark_of(sheet: Sheet) -> str:
    """Return by what words are known again, however a browser breaks their lines."""
    words = " ".join([sheet.to, sheet.subject, *sheet.body.split()])
    return f"{crc32(words.encode()):08x}"


def undo_of(letter: Letter) -> str:
    """Return the address that makes a draft of a letter again."""
    return f"{reverse('letter_sent', args=[letter.pk])}?do=take-back"
