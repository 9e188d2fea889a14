"""Where each next step is taken: the buttons of its card and the address of its row."""

import uuid
from dataclasses import dataclass

from django.urls import reverse

from askwell.method.described import told_to_her
from askwell.method.entries import Entry, Kind
from askwell.method.facts import ReferrerLike
from askwell.method.letters import first_name
from askwell.method.situations import Ended, Situation, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A button: what it says and where it leads. The first of a card is the main one."""

    label: str
    url: str


def doors(standing: Standing, *, person_id: uuid.UUID, close: bool = False) -> list[Door]:
    """Return what can be done about a situation, the main thing first. Who is ``close`` is asked for names before a talk."""
    talk = standing.talk.id if standing.talk else None
    if standing.referral and standing.situation is Situation.WRITE:
        return [
            _introduction(standing.referral.referrer, person_id),
            *_plain_doors("introduced", person_id, talk),
        ]
    if standing.ended:
        return _after_the_end(standing, standing.ended, person_id)
    known = standing.situation is Situation.KNOWN
    if standing.unread:
        return [Door(label="Read it", url=f"{reverse('reply', args=[person_id])}?came={standing.unread.id}")]
    found = _plain_doors("close" if known and close else _key(standing), person_id, talk)
    return found[:1] if standing.is_sorted else found


def _plain_doors(key: str, person_id: uuid.UUID, talk: uuid.UUID | None) -> list[Door]:
    return [Door(label=label, url=_address(name, person_id, talk)) for label, name in _DOORS[key]]


def _after_the_end(standing: Standing, ended: Ended, person_id: uuid.UUID) -> list[Door]:
    """Return how to tell somebody who was willing that it ended, and how to talk all the same.

    A talk that did not take place asks for no other; one that I called off or missed, for a word on that first.
    """
    talk = standing.talk
    news = f"{reverse('write', args=[person_id])}?kind=update&decided={ended.key}"
    tell = Door(label="Tell them", url=news)
    if talk and talk.cancelled_at:
        first = (
            _plain_doors(talk.why_off, person_id, talk.id)[:1] if talk.why_off in {"mine", "i_missed"} else []
        )
        return [*first, tell]
    still = _address("talk_time" if talk else "talk_new", person_id, talk.id if talk else None)
    return [tell, Door(label="Talk all the same", url=still)]


def _introduction(referrer: ReferrerLike, to: uuid.UUID) -> Door:
    name = told_to_her(first_name(referrer.full_name))
    address = f"{reverse('write', args=[referrer.id])}?kind=introduction&about={to}"
    return Door(label=f"Ask {name} to introduce you", url=address)


def door_of(entry: Entry) -> str:
    """Return the address of one row of Today."""
    if entry.step and entry.person_id:
        return doors(entry.step.standing, person_id=entry.person_id)[0].url
    if entry.ask_id:
        return reverse("ask_answer", args=[entry.ask_id])
    if entry.kind in {Kind.ASK, Kind.ASK_AGAIN} and entry.person_id:
        return reverse("ask", args=[entry.person_id])
    return f"{reverse('findings')}#{entry.purpose}" if entry.purpose else reverse("asks")


def _key(standing: Standing) -> str:
    if standing.talk and standing.talk.cancelled_at and standing.situation is not Situation.UNCLEAR:
        return standing.talk.why_off if standing.situation is Situation.REPLY else "off"
    if standing.moves:
        return _key_of_a_move(standing)
    if standing.situation is Situation.REPLY or (standing.situation is Situation.NUDGE and standing.reply):
        return "time" if standing.talk else standing.reply.kind if standing.reply else "yes"
    return standing.situation.value


def _key_of_a_move(standing: Standing) -> str:
    if standing.situation is Situation.NUDGE:
        return "to_move_again"
    if standing.reply:
        return "to_choose"
    return "moved" if standing.situation is Situation.REPLY else "to_move"


# Each name of an address with what it is told: a person's, a talk's, or neither.
_OF_TALKS = {"live", "prep", "talk", "talk_time", "talk_invite", "thank", "after"}
_OF_NOBODY = {"give", "outbox", "campaigns"}


def _address(name: str, person_id: uuid.UUID, talk: uuid.UUID | None) -> str:
    name, _, kind = name.partition("?")
    if name in _OF_NOBODY:
        return reverse(name)
    address = reverse(name, args=[talk if name in _OF_TALKS else person_id])
    return f"{address}?{kind}" if kind else address


_DOORS = {
    "running": [("Back to the talk", "live"), ("Read the notes", "talk")],
    "soon": [
        ("Open prep sheet", "prep"),
        ("Start the talk", "live"),
        ("Choose another time", "talk_time?change=yes"),
    ],
    "unclear": [("Write down how it went", "talk"), ("Choose another time", "talk_time?change=yes")],
    "thank": [("Write the thank-you note", "thank"), ("Sort your notes", "after")],
    "yes": [("Agree on a time", "talk_new"), ("Write an answer", "write?kind=answer")],
    "time": [("Choose a time", "talk_time"), ("Write an answer", "write?kind=answer")],
    "to_move": [("Log a reply", "reply"), ("Choose the new time", "talk_time?change=yes")],
    "to_move_again": [("Write once more", "write?kind=reschedule"), ("Log a reply", "reply")],
    "moved": [("Read the new invitation", "talk_invite"), ("Look at the talk", "talk_time")],
    "to_choose": [("Choose the new time", "talk_time?change=yes"), ("Write an answer", "write?kind=answer")],
    "mine": [("Let them know", "talk_time"), ("Agree on another time", "talk_new")],
    "theirs": [("Write a kind line", "write?kind=called_off"), ("Agree on another time", "talk_new")],
    "i_missed": [("Say sorry", "write?kind=missed"), ("Agree on another time", "talk_new")],
    "they_missed": [("Write a kind line", "write?kind=not_met"), ("Agree on another time", "talk_new")],
    "off": [("Agree on another time", "talk_new"), ("Log a reply", "reply")],
    "question": [("Write an answer", "write?kind=answer"), ("Agree on a time", "talk_new")],
    "another_name": [("Write a word of thanks", "write?kind=answer")],
    "debrief": [("Sort your notes", "after"), ("Read the notes", "talk")],
    "promise": [("Keep the promise", "give"), ("Write a note", "write?kind=update")],
    "write": [("Read the draft", "write"), ("Log a reply", "reply")],
    "introduced": [("Write yourself", "write"), ("Log a reply", "reply")],
    "again": [("Read the draft", "write"), ("Log a reply", "reply")],
    "prepare": [("Prepare", "prep"), ("Choose another time", "talk_time?change=yes")],
    "nudge": [("Read the follow-up", "write?kind=nudge"), ("Log a reply", "reply")],
    "elsewhere": [("Go to your campaigns", "campaigns"), ("Write anyway", "write")],
    "word": [("The answer is here", "their_word"), ("Write anyway", "write")],
    "unsure": [("Say which", "outbox"), ("Log a reply", "reply")],
    "leaving": [("Look at it", "outbox"), ("Log a reply", "reply")],
    "waiting": [("Log a reply", "reply"), ("Agree on a talk", "talk_new")],
    "ahead": [("Open prep sheet", "prep"), ("Choose another time", "talk_time?change=yes")],
    "resting": [("Log a reply", "reply"), ("Write anyway", "write")],
    "closed": [("Log a reply", "reply"), ("Write anyway", "write")],
    "never": [("Change what is known", "person_edit")],
    "give": [("Give something back", "give_new"), ("Tell how it went", "write?kind=update")],
    "done": [("Tell how it went", "write?kind=update"), ("Agree on another talk", "talk_new")],
    "close": [("Ask for names", "ask"), ("Ask for a talk", "write")],
    "known": [("Ask for a talk", "write"), ("Ask for names", "ask")],
}
