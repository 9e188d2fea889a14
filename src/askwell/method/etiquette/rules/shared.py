"""What every letter keeps to: no job, no resume, no blank, no pressure, plain words, the right name, a length that is read."""

from askwell.method.etiquette.checks import Check, good, look, take_out
from askwell.method.etiquette.letter import Letter
from askwell.method.etiquette.names import is_meant_for
from askwell.method.turning import speaks_past_them

A_LIST = 3  # numbered points: so many questions are homework


def asks_for_job(letter: Letter) -> Check:
    """Look for a request for work, open or hidden, that nothing in the sentence takes back."""
    return _free_of(letter, "asks_for_job")


def resume_attached(letter: Letter) -> Check:
    """Look for a resume that goes with the letter, unless it was asked for."""
    if letter.has_attachment and not letter.says("resume_attached"):
        return look(letter, "resume_attached")
    return _free_of(letter, "resume_attached")


def unfilled_placeholder(letter: Letter) -> Check:
    """Look for a prompt that still waits for words."""
    name, waits = "unfilled_placeholder", letter.language.placeholder
    found = waits.search(letter.layout.flat) or waits.search(letter.subject)
    return look(letter, name, quote=found.group()) if found else good(letter, name)


def right_name(letter: Letter) -> Check:
    """Look whether the letter is addressed to the person it goes to, and thanks speak to them rather than of them."""
    name, greeted, recipient = "right_name", letter.layout.greeted, letter.recipient
    past_them = speaks_past_them(letter.sentences) if letter.kind == "thanks" else ""
    if past_them:
        return look(letter, name, said="speaks_past_them", quote=past_them)
    if not (recipient and greeted) or letter.language.placeholder.search(greeted):
        return good(letter, name)
    if is_meant_for(greeted, recipient, titles=letter.language.forms.titles):
        return good(letter, name)
    fixed = letter.text.replace(greeted, recipient, 1)
    return look(letter, name, quote=greeted, fixed=fixed, recipient=recipient)


def pushy(letter: Letter) -> Check:
    """Look for words that press: guilt, deadlines, orders (METHOD.md 1.4 and 1.5)."""
    return _free_of(letter, "pushy")


def overblown(letter: Letter) -> Check:
    """Look for praise that nobody can believe."""
    return _free_of(letter, "overblown")


def worn_out(letter: Letter) -> Check:
    """Look for what everybody writes, and nobody reads any more; each such sentence is quoted."""
    found = letter.about("worn_out")
    return take_out(letter, "worn_out", found, quote=" … ".join(found)) if found else good(letter, "worn_out")


def more_than_one_ask(letter: Letter) -> Check:
    """Look for a second request, or for homework (METHOD.md 1.4: one question; the rest can come up in the talk)."""
    name = "more_than_one_ask"
    found = letter.about("burden")
    if letter.layout.items >= A_LIST and not found:
        return look(letter, name)
    if not found:
        return good(letter, name)
    alone = [sentence for sentence in found if "length" not in letter.topics_of(sentence)]
    return take_out(letter, name, alone, quote=found[0]) if alone else look(letter, name, quote=found[0])


def _free_of(letter: Letter, name: str) -> Check:
    """Return the check of a fault whose topic has the check's own name: each sentence about it can be taken out."""
    found = letter.about(name)
    return take_out(letter, name, found) if found else good(letter, name)


def length(letter: Letter) -> Check:
    """Look whether the letter fits its channel: an e-mail, a LinkedIn note of 300 characters, a card, words to say."""
    if letter.channel == "linkedin":
        return _fits(letter, len(letter.text.strip()), "linkedin", said="note_length")
    count = len(letter.text.split())
    if letter.channel == "phone":
        return good(letter, "length", said="script_length", aside=f"{count} words")
    if letter.channel in {"voicemail", "card"}:
        return _fits(letter, count, letter.channel, said=f"{letter.channel}_length", beside=f"{count} words")
    limits = letter.language.limits
    sooner = f"; still fine, and {limits['email_target'].most} would be read sooner"
    read = "" if count <= limits["email_warn"].most else sooner
    return _fits(letter, count, "email", said="email_length", beside=f"{count} words{read}")


def _fits(letter: Letter, size: int, limit: str, *, said: str, beside: str = "") -> Check:
    most, target = letter.language.limits[limit].most, letter.language.limits["email_target"].most
    aside = beside or f"{size} of {most} characters"
    if size <= most:
        return good(letter, "length", said=said, aside=aside)
    return look(letter, "length", said=said, aside=aside, most=most, over=size - most, target=target)
