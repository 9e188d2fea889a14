"""What a request says (the handout, "Setting up the interview"), and one sentence to add for each that is missing."""

from askwell.method.etiquette import asking
from askwell.method.etiquette.checks import Check, Letter, good, is_named, look
from askwell.method.etiquette.words import requests as words

MINUTES = 20  # METHOD.md 1.8: 20, from 10 to 45 in the sources
EASY_EXIT = "If this is not a good time, that is completely fine."
ADD = "Add that sentence"


def introduces_self(letter: Letter) -> Check:
    """Look whether it says who is writing."""
    name, title = "introduces_self", "Says who you are"
    if letter.says(words.INTRODUCES, words.BACKGROUND):
        return good(name, title)
    me = letter.facts.seeker_name if letter.facts else ""
    return look(
        name,
        title,
        advice="Begin with who you are: My name is ..., and I have been ...",
        fixed=letter.after_greeting(f"My name is {me}.") if me else "",
        fix_label=ADD,
    )


def says_source_of_name(letter: Letter) -> Check:
    """Look whether it says where the name came from, by the referrer's name when one may be named."""
    name = "says_source_of_name"
    if letter.referrer:
        return _names_referrer(letter)
    title = "Says how you found them"
    if letter.says(words.SOURCE):
        return good(name, title)
    return look(
        name, title, advice="Say where you came across their name. It is the first thing they wonder."
    )


def _names_referrer(letter: Letter) -> Check:
    name, title = "says_source_of_name", "Says who gave you the name"
    if is_named(letter.referrer, text=f"{letter.subject} {letter.text}"):
        return good(name, title)
    added = f"{letter.referrer} gave me your name."
    return look(
        name,
        title,
        advice=f"Say it first: {added}",
        fixed=letter.after_greeting(added),
        fix_label=ADD,
    )


def asks_short_meeting(letter: Letter) -> Check:
    """Look whether it asks for a short talk, and not for a day or a mentor. A LinkedIn note may only say hello."""
    name, title = "asks_short_meeting", "Asks for a short talk"
    if found := letter.first(words.TOO_LONG_A_TALK) or letter.first(words.TOO_BIG_AN_ASK):
        return look(
            name,
            title,
            quote=found,
            advice="That is a lot to ask of a stranger. Twenty minutes is easy to give.",
        )
    if letter.says(words.MEETING, words.LENGTH):
        return good(name, title)
    if _only_says_hello(letter):
        return good(name, title, aside="A first hello. Ask for the minutes once you are connected.")
    return look(
        name,
        title,
        advice=f"Ask one clear question: {_question(letter)}",
        fixed=letter.before_close(_question(letter)) if letter.text.strip() else "",
        fix_label="Add that question",
    )


def _only_says_hello(letter: Letter) -> bool:
    return letter.channel == "linkedin" and letter.says(words.ONLY_CONNECTS)


def _minutes(letter: Letter) -> int:
    return letter.facts.minutes if letter.facts else MINUTES


def _question(letter: Letter) -> str:
    return f"Would you have {_minutes(letter)} minutes for a short talk, by phone or however suits you?"


def states_length(letter: Letter) -> Check:
    """Look whether it says how many minutes (the handout: a short meeting)."""
    name, title = "states_length", "Says how many minutes"
    if letter.says(words.LENGTH, words.TOO_LONG_A_TALK) or _only_says_hello(letter):
        return good(name, title)
    return look(
        name,
        title,
        quote=letter.first(words.VAGUE_LENGTH),
        advice=f"Say how long: {_minutes(letter)} minutes is easier to give than some time.",
        fixed=letter.before_close(f"{_minutes(letter)} minutes would be plenty.")
        if letter.text.strip()
        else "",
        fix_label="Add the minutes",
    )


def gives_background(letter: Letter) -> Check:
    """Look for a little about the writer's background."""
    name, title = "gives_background", "A little about your background"
    if letter.says(words.BACKGROUND):
        return good(name, title)
    own = asking.without_job_asks(letter.facts.introduction) if letter.facts else ""
    return look(
        name,
        title,
        advice="One sentence about what you have done helps them to help you.",
        fixed=letter.after_greeting(own) if own else "",
        fix_label="Add your introduction",
    )


def says_why_this_work_appeals(letter: Letter) -> Check:
    """Look for why this work appeals to the writer, in words about the work and not about everything."""
    name, title = "says_why_this_work_appeals", "Why this work appeals to you"
    if letter.says(words.APPEAL):
        return good(name, title)
    return look(
        name,
        title,
        advice="Say what draws you to their work, in one true sentence.",
        fixed=letter.before_close(_appeal(letter)) if _appeal(letter) else "",
        fix_label="Add your reason",
    )


def _appeal(letter: Letter) -> str:
    facts = letter.facts
    why = asking.without_job_asks(facts.appeal) if facts else ""
    return f"I am curious about {facts.occupation}. {why}" if facts and facts.occupation and why else why


def easy_to_decline(letter: Letter) -> Check:
    """Look for a way to say no, or to choose, without trouble."""
    name, title = "easy_to_decline", "Easy to say no to"
    if letter.says(words.EXIT):
        return good(name, title)
    return look(
        name,
        title,
        advice="People say yes more gladly when a no is easy.",
        fixed=letter.before_close(EASY_EXIT) if letter.text.strip() else "",
        fix_label="Add a sentence for that",
    )
