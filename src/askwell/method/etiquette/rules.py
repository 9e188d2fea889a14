"""The rules, one function each: what it looks for, why, and one fix."""

import re

from askwell.method.etiquette import words
from askwell.method.etiquette.checks import Check, Letter, Rule, aside, good, look

EMAIL_WARN = 120
NOTE_CHARACTERS = 300
CARD_WARN = 90

TAKE_OUT = "Take that sentence out"
EASY_EXIT = "If this is not a good time, that is completely fine."


def rules_for(letter: Letter) -> list[Rule]:
    """Return the rules for the kind of letter, in the order in which the handout names them."""
    shared: list[Rule] = [asks_for_job, resume_attached, unfilled_placeholder, right_name, pushy, length]
    if letter.kind == "thanks":
        names = [thanks_for_named_referral] if letter.names else []
        return [specific, says_next_step, *names, more_than_one_ask, *shared]
    if letter.kind == "update":
        return shared
    if letter.kind == "nudge":
        return [states_length, easy_to_decline, more_than_one_ask, *shared]
    return [
        introduces_self,
        says_source_of_name,
        asks_short_meeting,
        states_length,
        gives_background,
        says_why_this_work_appeals,
        easy_to_decline,
        more_than_one_ask,
        *shared,
    ]


def asks_for_job(letter: Letter) -> Check:
    """Look for a request for work, open or hidden, that no sentence takes back."""
    title = "Not asking for a job"
    if found := letter.first(words.JOB_ASK, unless=words.NOT_A_JOB):
        return look(
            "asks_for_job",
            title,
            quote=found,
            advice="This can read as asking for a job. You are not, so leave it out. Leads come up on their own.",
            fixed=letter.without(found),
            fix_label=TAKE_OUT,
        )
    return good("asks_for_job", title)


def resume_attached(letter: Letter) -> Check:
    """Look for a resume that goes with the letter."""
    title = "No resume attached"
    found = letter.first(words.RESUME, unless=words.NO_RESUME)
    if found or letter.has_attachment:
        return look(
            "resume_attached",
            title,
            quote=found,
            advice="An attached resume says: job. Carry it to the talk; a link in your signature is enough.",
            fixed=letter.without(found) if found else "",
            fix_label=TAKE_OUT,
        )
    return good("resume_attached", title)


def unfilled_placeholder(letter: Letter) -> Check:
    """Look for a prompt that still waits for words."""
    title = "Nothing left to fill in"
    if found := words.PLACEHOLDER.search(f"{letter.subject}\n{letter.text}"):
        return look(
            "unfilled_placeholder",
            title,
            quote=found.group(),
            advice="Put your own words here, or take it out.",
        )
    return good("unfilled_placeholder", title)


def right_name(letter: Letter) -> Check:
    """Look whether the letter is addressed to the person it goes to."""
    title = "The right name"
    greeting = re.search(
        r"^\W*(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening))\s+([^,!:\n]+)", letter.text
    )
    if not (letter.recipient and greeting):
        return good("right_name", title)
    named = {part.strip(".").casefold() for part in re.split(r"[\s.]+", greeting.group(1)) if part.strip(".")}
    theirs = {part.strip(".,").casefold() for part in letter.recipient.split()}
    if named & theirs or words.PLACEHOLDER.search(greeting.group(1)):
        return good("right_name", title)
    return look(
        "right_name",
        title,
        quote=greeting.group().strip(),
        advice=f"This goes to {letter.recipient}. Is the greeting meant for someone else?",
        fixed=letter.text.replace(greeting.group(1), letter.recipient, 1),
        fix_label=f"Write {letter.recipient}",
    )


def pushy(letter: Letter) -> Check:
    """Look for words that press."""
    title = "No pressure"
    if found := letter.first(words.PUSHY):
        return look(
            "pushy",
            title,
            quote=found,
            advice="This presses a little. They do you a kindness in their own time.",
        )
    return good("pushy", title)


def length(letter: Letter) -> Check:
    """Look whether the letter fits its channel (METHOD.md 1.8: warn at 120 words; a LinkedIn note holds 300 characters)."""
    count = len(letter.text.split())
    if letter.channel == "linkedin" and letter.kind != "thanks":
        title, size = "Fits a LinkedIn note", len(letter.text.strip())
        check = (
            good("length", title)
            if size <= NOTE_CHARACTERS
            else look(
                "length",
                title,
                advice=f"A note holds {NOTE_CHARACTERS} characters. Take {size - NOTE_CHARACTERS} out.",
            )
        )
        return aside(check, f"{size} of {NOTE_CHARACTERS} characters")
    if letter.channel == "phone":
        return good("length", "A script to speak from", aside=f"{count} words")
    most = CARD_WARN if letter.channel == "card" else EMAIL_WARN
    title = "Fits a card" if letter.channel == "card" else "Fits a phone screen"
    if count <= most:
        return good("length", title, aside=f"{count} words")
    return aside(
        look("length", title, advice=f"About {most} words are read at once. What could wait for the talk?"),
        f"{count} words",
    )


def introduces_self(letter: Letter) -> Check:
    """Look whether it says who is writing."""
    title = "Says who you are"
    if letter.first(words.INTRODUCES) or letter.first(words.BACKGROUND):
        return good("introduces_self", title)
    return look(
        "introduces_self", title, advice="Begin with who you are: My name is ..., and I have been ..."
    )


def says_source_of_name(letter: Letter) -> Check:
    """Look whether it says where the name came from, by the referrer's name when one may be named."""
    title = "Says who gave you the name" if letter.referrer else "Says how you found them"
    if letter.referrer:
        named = any(
            part in f"{letter.subject} {letter.text}" for part in letter.referrer.split() if len(part) > 1
        )
        if named:
            return good("says_source_of_name", title)
        added = f"{letter.referrer} gave me your name."
        return look(
            "says_source_of_name",
            title,
            advice=f"Say it first: {added}",
            fixed=_after_greeting(letter.text, added),
            fix_label="Add that sentence",
        )
    if letter.first(words.SOURCE):
        return good("says_source_of_name", title)
    return look(
        "says_source_of_name",
        title,
        advice="Say where you came across their name. It is the first thing they wonder.",
    )


def _after_greeting(text: str, sentence: str) -> str:
    head, comma, rest = text.partition("\n\n")
    return f"{head}\n\n{sentence} {rest}" if comma else f"{sentence} {text}"


def asks_short_meeting(letter: Letter) -> Check:
    """Look whether it asks for a short talk, and not for a day."""
    title = "Asks for a short talk"
    if found := letter.first(words.TOO_LONG_A_TALK):
        return look(
            "asks_short_meeting",
            title,
            quote=found,
            advice="That is a lot to ask of a stranger. Twenty minutes is easy to give.",
        )
    if letter.first(words.MEETING):
        return good("asks_short_meeting", title)
    return look(
        "asks_short_meeting",
        title,
        advice="Ask one clear question: Would you have 20 minutes for a short talk?",
    )


def states_length(letter: Letter) -> Check:
    """Look whether it says how many minutes."""
    title = "Says how many minutes"
    if letter.first(words.LENGTH):
        return good("states_length", title)
    return look("states_length", title, advice="Say how long: 20 minutes is easier to give than some time.")


def gives_background(letter: Letter) -> Check:
    """Look for a little about the writer's background."""
    title = "A little about your background"
    if letter.first(words.BACKGROUND):
        return good("gives_background", title)
    return look(
        "gives_background", title, advice="One sentence about what you have done helps them to help you."
    )


def says_why_this_work_appeals(letter: Letter) -> Check:
    """Look for why this work appeals to the writer."""
    title = "Why this work appeals to you"
    if letter.first(words.APPEAL):
        return good("says_why_this_work_appeals", title)
    return look(
        "says_why_this_work_appeals", title, advice="Say what draws you to their work, in one true sentence."
    )


def easy_to_decline(letter: Letter) -> Check:
    """Look for a way to say no without trouble."""
    title = "Easy to say no to"
    if letter.first(words.EXIT):
        return good("easy_to_decline", title)
    return look(
        "easy_to_decline",
        title,
        advice="People say yes more gladly when a no is easy.",
        fixed=letter.with_before_the_close(EASY_EXIT) if letter.text.strip() else "",
        fix_label="Add a sentence for that",
    )


def more_than_one_ask(letter: Letter) -> Check:
    """Look for a second request."""
    title = "One thing asked"
    if found := letter.first(words.ONE_MORE_ASK):
        return look(
            "more_than_one_ask",
            title,
            quote=found,
            advice="Ask for one thing. The rest can come up in the talk.",
            fixed=letter.without(found),
            fix_label=TAKE_OUT,
        )
    return good("more_than_one_ask", title)


def specific(letter: Letter) -> Check:
    """Look for one thing that they said."""
    title = "One thing they said"
    if letter.first(words.SPECIFIC) and not letter.first(words.GENERIC):
        return good("specific", title)
    return look(
        "specific",
        title,
        quote=letter.first(words.GENERIC),
        advice="Name one thing they said that stays with you. It is worth more than any praise.",
    )


def says_next_step(letter: Letter) -> Check:
    """Look for one thing that the writer will do, or did."""
    title = "One thing you will do"
    if letter.first(words.NEXT_STEP):
        return good("says_next_step", title)
    return look(
        "says_next_step", title, advice="Say one thing that you will do, or did, because of the talk."
    )


def thanks_for_named_referral(letter: Letter) -> Check:
    """Look for thanks for each name they gave."""
    title = "Thanks for the names"
    missing = [
        name
        for name in letter.names
        if not any(part in letter.text for part in name.split() if len(part) > 1)
    ]
    if not missing:
        return good("thanks_for_named_referral", title)
    added = f"Thank you for telling me about {missing[0]}."
    return look(
        "thanks_for_named_referral",
        title,
        advice=f"They gave you a name: {missing[0]}.",
        fixed=letter.with_before_the_close(added),
        fix_label="Add a thank-you for it",
    )
