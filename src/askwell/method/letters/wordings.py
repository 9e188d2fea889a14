"""The sentences of letters, several for each place, so that no two letters to one person say the same one."""

import re
from collections.abc import Iterator

from askwell.method.letters.facts import Facts, prompt

# {me} {minutes} {topic} {referrer} {when} stand for facts.
SENTENCES: dict[str, tuple[str, ...]] = {
    "me": (
        "My name is {me}.",
        "I am {me}.",
        "May I introduce myself? My name is {me}.",
        "Let me say first who I am: my name is {me}.",
    ),
    "source": (
        "{referrer} gave me your name.",
        "It was {referrer} who gave me your name.",
        "I have your name from {referrer}.",
        "{referrer} suggested that I write to you.",
    ),
    "unnamed": (
        "Someone whom I asked about {topic} gave me your name.",
        "Your name was given to me by someone whom I asked about {topic}.",
        "I have your name from someone whom I asked about {topic}.",
    ),
    "curious": (
        "I am curious about {topic}.",
        "I have long been curious about {topic}.",
        "I am curious about {topic}, and have been for a while.",
        "I am very curious about {topic}.",
    ),
    "ask": (
        "Would you have {minutes} minutes for a short talk in the next two weeks? By phone, by video or wherever suits you best.",
        "Could we have a short talk of {minutes} minutes some day soon, by phone, by video or over a coffee?",
        "Would you have {minutes} minutes for a short talk, on a day and in a way that suits you?",
        "Would a short talk of {minutes} minutes be possible, whenever your calendar has room?",
    ),
    "no_job": (
        "I am not asking for a job. I would like to understand the work.",
        "I am not asking for a job, only for an honest picture of what you do.",
        "I am not asking for a job. I would like to hear how the work really is.",
        "I am not asking for a job: what I hope for is a look behind the door.",
    ),
    "way_out": (
        "If this is not a good time, that is completely fine.",
        "If it does not suit you, I will understand.",
        "Please feel free to say no to this.",
        "A no is a perfectly good answer too.",
        "If your weeks are full, no reply is needed.",
        "And if you would rather not, that is all right.",
    ),
    "nudge": (
        "I wrote to you{when} and know that weeks get full.",
        "My note{when} may have come in a busy week.",
        "I sent you a few lines{when}, and days go by fast.",
    ),
    "still": (
        "I would still be glad of {minutes} minutes about {topic}, whenever it suits you: may I ask you for that?",
        "May I ask once more for {minutes} minutes of your time to hear about {topic}?",
        "Could you spare {minutes} minutes for a short talk about {topic}, on any day that suits you?",
    ),
    "last": (
        "This is my last line about it, so that your inbox stays yours.",
        "After this I will let it rest.",
        "I promise not to come back to it after this.",
    ),
    "not_again": (
        "Say so, and I will not write again.",
        "One word is enough, and I will not ask again.",
        "Just say so, and I will leave it there.",
    ),
    "thanks": (
        "Thank you for your {minutes} minutes and for speaking so openly about your work.",
        "Thank you for taking {minutes} minutes to tell me how your work really is.",
        "Our {minutes} minutes gave me a great deal to think about. Thank you for them.",
        "Thank you for making time for me, and for answering so frankly.",
    ),
    "quote": (
        "What stays with me is what you said:",
        "I keep thinking of what you said:",
        "This is what I wrote down from our talk, and have read again since:",
    ),
    "next": (
        "As promised, I will do this next:",
        "My next step, as I promised you:",
        "What I promised you, I will do now:",
    ),
    "late": (
        "I have thought about our talk often, and I have not thanked you yet for your {minutes} minutes.",
        "Our talk has stayed with me, and I should have thanked you sooner for your {minutes} minutes.",
    ),
    "names": (
        "Thank you for telling me about {names}.",
        "Thank you also for pointing me to {names}.",
        "Thank you as well for naming {names}.",
    ),
    "resume": (
        "And thank you for looking at my resume:",
        "Thank you as well for what you said about my resume:",
    ),
    "in_touch": (
        "I will let you know how it goes. If there is ever something that I can do for you, please tell me.",
        "You will hear from me how it goes on. And if I can be of use to you one day, I would be glad.",
        "I will write to you when there is news. Please tell me if I can do something for you in return.",
    ),
    "talked": (
        "I talked with {names}, and I wanted you to know, since the name came from you.",
        "You gave me the name of {names}, and now we have talked.",
        "Good news from the name that you gave me: {names} and I have talked.",
    ),
    "door": (
        "Thank you for opening that door.",
        "Without you I would not have found the way there. Thank you.",
        "That came about because of you, and I am grateful.",
    ),
    "news": (
        "You helped me when I began to find out about {topic}, and I wanted to tell you that it goes on.",
        "I am still finding out about {topic}, and I have not forgotten that you helped me with it.",
        "A short word from me, since you had a part in it: I keep learning about {topic}.",
    ),
}
LEAST_WORDS = 3
_END = re.compile(r"(?<=[.!?…:])[”\"’)]*\s+|\n+")
_SALUTES = re.compile(
    r"^(?:dear|hello|hi|thank you|warm regards|kind regards)\b[^.!?]{0,60},?$", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_BLANK = re.compile(r"\s+")


def sentences_of(text: str) -> Iterator[str]:
    """Yield the sentences of a letter, folded so that two can be compared; greetings, names and numbers are none."""
    for one in _END.split(text):
        folded = _BLANK.sub(" ", one).strip(' ”"’')
        is_one = folded.endswith((".", "!", "?", "…", ":")) and len(_WORD.findall(folded)) >= LEAST_WORDS
        if is_one and not _SALUTES.match(folded):
            yield folded.casefold()


def say(place: str, facts: Facts, **more: str) -> str:
    """Return a sentence for a place of the letter that this person has not read before.

    Which comes first goes by ``facts.turn``, so that letters to different people differ too. When all were said, the first
    is said again: a letter needs it.
    """
    ours = SENTENCES[place]
    first = facts.turn % len(ours)
    said = [_filled(text, facts, more) for text in (*ours[first:], *ours[:first])]
    return next((text for text in said if not _was_said(text, facts)), said[0])


def not_said_before(text: str, facts: Facts) -> str:
    """Return her own words without the sentences that this person has read before."""
    kept = [one for one in _END.split(text) if one.strip() and not _was_said(one, facts)]
    return " ".join(one.strip() for one in kept)


def _was_said(text: str, facts: Facts) -> bool:
    return not facts.said_before.isdisjoint(sentences_of(text))


def _filled(text: str, facts: Facts, more: dict[str, str]) -> str:
    values = {
        "me": facts.seeker_name or prompt("your name"),
        "minutes": str(facts.minutes),
        "topic": facts.occupation or prompt("the work"),
        "referrer": facts.named_referrer,
        **more,
    }
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text
