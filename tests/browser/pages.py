"""Every address of Askwell that shows a page, with a row of the demonstration for each."""

from collections.abc import Callable, Collection, Iterator

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Lead
from askwell.journey.followup.models import GiveBack
from askwell.journey.outreach.models import CameBack, Letter
from askwell.journey.people.models import Ask, BusinessCard, Circle, Import, Organisation, Person, Referral
from askwell.journey.preparation.models import Resume
from askwell.journey.rows import Row
from askwell.journey.talk.models import Transcript

# What shows no page of its own, with the reason.
NO_PAGE = {
    "friend": "for a friend who has its secret (test_a_friend.py)", "open": "leads on", "home": "leads on", "closed": "for those without a session",
    "prep_file": "a file", "report_file": "a file", "report_words": "a file", "report_data": "data", "resume_file": "a file", "resume_delete": "takes a form", "person_card": "a file", "letter_eml": "a file", "talk_invitation": "a file", "talk_letter": "a file",
    "talk_notes_back": "takes a form", "talk_reminder": "a file", "calendar_change": "takes a form", "feed": "a file", "find_json": "data", "line": "data", "live_talk": "data", "live_worker": "a script", "live_pass": "leads on", "live_done": "ends the session of a phone", "write_check": "a part of a page",
    "person_add": "takes a form", "letter_sent": "takes a form", "talk_cancel": "takes a form", "talk_told": "takes a form", "talk_start": "takes a form",
    "talk_end": "takes a form", "talk_times": "takes a form", "talk_note": "takes a form", "talk_wrap_up": "takes a form",
    "promise_kept": "takes a form", "give_done": "takes a form", "give_chance": "takes a form", "conclusion": "takes a form", "decision_tell": "takes a form", "occupation_choose": "takes a form", "occupations_install": "takes a form", "not_today": "takes a form",
    "transcript_file": "a file", "transcript_delete": "takes a form", "picture": "a picture", "picture_delete": "takes a form", "picture_read": "takes a form", "live_picture": "data",
    "questions_file": "a file", "question_drop": "takes a form", "campaign_take_up": "takes a form", "targets_beside": "leads on where a campaign looks at one (test_targets.py)",
    "business_card_picture": "a picture", "business_card_undo": "takes a form", "business_card_drop": "takes a form", "my_card_file": "a file",
    "name_returned": "takes a form", "ask_undo": "takes a form", "merge_undo": "takes a form", "two_undo": "takes a form",
    "not_next": "takes a form", "next_again": "takes a form", "organisation_choose": "takes a form", "organisation_same": "takes a form", "organisation_two": "takes a form",
    "my_reach": "takes a form", "thank_card": "leads on while no thank-you went (test_thanks_on_paper.py)",
    "outbox_settle": "takes a form", "never_taken_back": "takes a form", "person_note": "takes a form", "talk_change": "takes a form", "job_description": "takes a form", "fact_right": "takes a form",
}  # fmt: skip
OF_A_PERSON = {
    "person", "person_edit", "person_delete", "person_copy", "ask", "referral_new", "write", "reply", "talk_new", "talk_had", "promise_new", "give_new", "person_way", "windows", "past_contacts",
}  # fmt: skip
OF_THE_TALK_AHEAD = {"talk_time", "talk_invite", "prep", "live", "live_phone", "practice"}
OF_THE_TALK_BEHIND = {"talk", "after", "thank", "resume_shown", "transcript_new", "picture_new"}

WORDS = {
    "occupation": "27-3042.00",
    "fit_numbers": "27-3042.00",
    "question": "s01",
    "told": "fit",
    "findings_for": "coach",
    "walk": "jobs",
}

# Pages of any row of a table.
ROWS: dict[str, type[Row]] = {
    "business_card": BusinessCard, "calendar_answer": CameBack, "letter_paper": Letter, "transcript": Transcript, "ask_answer": Ask, "friend_page": Ask,
    "import_preview": Import, "organisation": Organisation, "organisation_way": Organisation, "organisation_heard": Organisation,
    "circle": Circle, "circle_words": Circle, "lead": Lead, "resume": Resume,
}  # fmt: skip

# Pages of just one row of a table.
ONE_OF_THEM: dict[str, Callable[[Seeker], object]] = {
    "import_columns": lambda seeker: Import.objects.of(seeker).get(file_name="list.csv").pk,
    "give_introduction": lambda seeker: GiveBack.objects.of(seeker).get(other__isnull=False).pk,
    "their_word": lambda seeker: Referral.objects.of(seeker).get(may_name="first").referred_id,
}


def names() -> set[str]:
    """Return the name of every address."""
    return {name for pattern in get_resolver().url_patterns for name in _names(pattern)}


def _names(pattern: URLPattern | URLResolver) -> Iterator[str]:
    if isinstance(pattern, URLPattern):
        yield pattern.name or str(pattern.pattern)
    else:
        for inner in pattern.url_patterns:
            yield from _names(inner)


def addresses(seeker: Seeker, *, among: Collection[str] = ()) -> dict[str, str]:
    """Return the address of each page by its name, over the demonstration's rows of this seeker: of all, or of those ``among``."""
    wanted = set(among) or names() - NO_PAGE.keys()
    return {name: reverse(name, args=_arguments(name, seeker)) for name in sorted(wanted)}


def _arguments(name: str, seeker: Seeker) -> list[object]:
    talks = Talk.objects.of(seeker)
    if name in OF_A_PERSON:
        return [Person.objects.of(seeker).get(full_name="Daniel Reyes").pk]
    if name in OF_THE_TALK_AHEAD | OF_THE_TALK_BEHIND:
        those = talks.filter(ended_at__isnull=name in OF_THE_TALK_AHEAD)
        return [those.latest("starts_at").pk]
    if name == "duplicate":
        two = Person.objects.of(seeker).filter(full_name__in=["Daniel Reyes", "Tom Achterberg"])
        return list(two.values_list("pk", flat=True))
    if name in WORDS:
        return [WORDS[name]]
    if name in ONE_OF_THEM:
        return [ONE_OF_THEM[name](seeker)]
    return [ROWS[name].objects.of(seeker).earliest("id").pk] if name in ROWS else []
