"""What every letter keeps to: no job, no resume, no blank, no pressure, the right name, a length that is read."""

import re

from askwell.method.etiquette import asking
from askwell.method.etiquette.checks import GREETING, Check, Letter, aside, good, look, parts_of
from askwell.method.etiquette.words import nicknames, requests, tone

# METHOD.md 1.8: target 90, warn 120, error 180 (Dalton says under 100 words, Duke under 150, Hampshire 250).
EMAIL_TARGET, EMAIL_WARN, EMAIL_MOST = 90, 120, 180
NOTE_CHARACTERS = 300
CARD_MOST = 90
VOICEMAIL_MOST = 100  # about 40 seconds at 150 spoken words a minute

TAKE_OUT = "Take that sentence out"


def asks_for_job(letter: Letter) -> Check:
    """Look for a request for work, open or hidden, that nothing in the sentence takes back."""
    title = "Not asking for a job"
    found = letter.all_where(asking.asks_for_job)
    if not found:
        return good("asks_for_job", title)
    return look(
        "asks_for_job",
        title,
        quote=found[0],
        advice="This can read as asking for a job. You are not, so leave it out. Leads come up on their own.",
        fixed=letter.without(found),
        fix_label=_take_out(found),
    )


def _take_out(found: list[str]) -> str:
    return TAKE_OUT if len(found) == 1 else f"Take those {len(found)} sentences out"


def resume_attached(letter: Letter) -> Check:
    """Look for a resume that goes with the letter, unless it was asked for."""
    title = "No resume attached"
    found = letter.all_with(tone.RESUME, unless=tone.NO_RESUME)
    if not found and not letter.has_attachment:
        return good("resume_attached", title)
    return look(
        "resume_attached",
        title,
        quote=found[0] if found else "",
        advice="An attached resume says: job. Carry it to the talk; a link in your signature is enough.",
        fixed=letter.without(found) if found else "",
        fix_label=_take_out(found),
    )


def unfilled_placeholder(letter: Letter) -> Check:
    """Look for a prompt that still waits for words."""
    title = "Nothing left to fill in"
    found = tone.PLACEHOLDER.search(letter.text) or tone.PLACEHOLDER.search(letter.subject)
    if not found:
        return good("unfilled_placeholder", title)
    return look(
        "unfilled_placeholder",
        title,
        quote=found.group(),
        advice="Put your own words here, or take it out.",
    )


def right_name(letter: Letter) -> Check:
    """Look whether the letter is addressed to the person it goes to."""
    title = "The right name"
    greeted = _greeted(letter)
    if not (letter.recipient and greeted) or tone.PLACEHOLDER.search(greeted):
        return good("right_name", title)
    if nicknames.known_as(parts_of(greeted), parts_of(letter.recipient)):
        return good("right_name", title)
    return look(
        "right_name",
        title,
        quote=greeted,
        advice=f"This goes to {letter.recipient}. Is the greeting meant for someone else?",
        fixed=letter.text.replace(greeted, letter.recipient, 1),
        fix_label=f"Write {letter.recipient}",
    )


def _greeted(letter: Letter) -> str:
    """Return the words after Dear or Hello; empty when the letter greets no one by name."""
    greeting = GREETING.match(letter.text)
    if not greeting:
        return ""
    said = re.search(r"(?:Dear|Hello|Hi|Hey|Good\s+\w+)\b\s*([^,!:\n(]*)", greeting.group(), re.IGNORECASE)
    return said.group(1).strip() if said else ""


def pushy(letter: Letter) -> Check:
    """Look for words that press: guilt, deadlines, orders (METHOD.md 1.4 and 1.5)."""
    title = "No pressure"
    found = letter.all_with(tone.PUSHY)
    if not found:
        return good("pushy", title)
    return look(
        "pushy",
        title,
        quote=found[0],
        advice="This presses a little. They do you a kindness in their own time.",
        fixed=letter.without(found),
        fix_label=_take_out(found),
    )


def more_than_one_ask(letter: Letter) -> Check:
    """Look for a second request, or for homework (METHOD.md 1.4: one question; the rest can come up in the talk)."""
    title = "One thing asked"
    found = letter.all_with(tone.BURDENS)
    if not found:
        return good("more_than_one_ask", title)
    alone = [sentence for sentence in found if not requests.LENGTH.search(sentence)]
    return look(
        "more_than_one_ask",
        title,
        quote=found[0],
        advice="Ask for one thing. The rest can come up in the talk.",
        fixed=letter.without(alone),
        fix_label=_take_out(alone),
    )


def length(letter: Letter) -> Check:
    """Look whether the letter fits its channel: an e-mail, a LinkedIn note of 300 characters, a card, words to say."""
    if letter.channel == "linkedin" and letter.kind != "thanks":
        return _note_length(len(letter.text.strip()))
    count = len(letter.text.split())
    if letter.channel == "phone":
        return good("length", "A script to speak from", aside=f"{count} words")
    if letter.channel == "voicemail":
        return _fits(count, most=VOICEMAIL_MOST, title="Fits a voicemail", beside=f"{count} words")
    if letter.channel == "card":
        return _fits(count, most=CARD_MOST, title="Fits a card", beside=f"{count} words")
    beside = f"{count} words" if count <= EMAIL_WARN else f"{count} words; {EMAIL_TARGET} are read at once"
    return _fits(count, most=EMAIL_MOST, title="Fits a phone screen", beside=beside)


def _note_length(size: int) -> Check:
    title, beside = "Fits a LinkedIn note", f"{size} of {NOTE_CHARACTERS} characters"
    if size <= NOTE_CHARACTERS:
        return good("length", title, aside=beside)
    advice = f"A note holds {NOTE_CHARACTERS} characters. Take {size - NOTE_CHARACTERS} out."
    return aside(look("length", title, advice=advice), beside)


def _fits(count: int, *, most: int, title: str, beside: str) -> Check:
    if count <= most:
        return good("length", title, aside=beside)
    advice = f"About {EMAIL_TARGET} words are read at once. What could wait for the talk?"
    return aside(look("length", title, advice=advice), beside)
