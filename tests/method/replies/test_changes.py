"""Each answer changes what comes next, and every kind of answer is known."""

from askwell.journey.outreach.models import Reply
from askwell.method.replies import Change, ReplyKind, what_changes


def test_the_kinds_are_those_that_a_kept_reply_carries() -> None:
    assert {kind.value for kind in ReplyKind} == set(Reply.Kind.values)


def test_any_answer_of_a_person_ends_the_follow_ups_and_no_machines_mail_does() -> None:
    assert {kind for kind in ReplyKind if not what_changes(kind).stops_nudges} == {
        ReplyKind.AWAY,
        ReplyKind.BOUNCED,
        ReplyKind.RECEIPT,
    }


def test_a_yes_leads_to_a_time() -> None:
    assert what_changes(ReplyKind.YES) == Change(next_step="Agree on a time", agrees_to_talk=True)


def test_a_no_and_another_name_close_the_asking_and_not_now_only_rests() -> None:
    closing = {kind for kind in ReplyKind if what_changes(kind).closes}
    resting = {kind for kind in ReplyKind if what_changes(kind).rests}
    assert (closing, resting) == ({ReplyKind.DECLINED, ReplyKind.ANOTHER_NAME}, {ReplyKind.NOT_NOW})


def test_a_resume_may_go_along_only_when_they_asked() -> None:
    assert {kind for kind in ReplyKind if what_changes(kind).may_attach_resume} == {ReplyKind.QUESTION}
