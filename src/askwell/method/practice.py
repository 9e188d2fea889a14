"""Awkward turns that a talk may take, each with kind words to say: what a rehearsal puts to the seeker."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What the other may say, words to answer with, and why they help."""

    they_say: str
    you_could_say: str
    why: str


_TURNS = (
    Turn(
        they_say="I only have ten minutes.",
        you_could_say="Ten minutes is a gift, thank you. May I ask the two things that I most wanted to hear from you?",
        why="You planned for {minutes}. Ask your starred questions, and keep the last minute for names.",
    ),
    Turn(
        they_say="So, tell me about yourself.",
        you_could_say="In half a minute: here is what I have done, and here is why I am curious about your work.",
        why="Your thirty seconds, then hand the talk back with a question.",
    ),
    Turn(
        they_say="So, are you looking for a job?",
        you_could_say=(
            "I am finding out whether {field} fits me, and I am not asking you for a job. Your view of the work is what I "
            "came for."
        ),
        why="True and short. Leads come by themselves from people who do not feel asked.",
    ),
    Turn(
        they_say="Just send me your resume.",
        you_could_say="Gladly, after we have talked. May I ask you first how a day in this work really is?",
        why="It may be a way to end the talk. Take the offer, and stay with what you came for.",
    ),
    Turn(
        they_say="Where do you see yourself in five years?",
        you_could_say="That is what I hope to be able to say after talks like this one. How was it for you at the start?",
        why="It has turned into a job interview. Turn it back kindly; you may also ask to go on about that another day.",
    ),
    Turn(
        they_say="Honestly, do not go into this field.",
        you_could_say="Thank you for saying so. What would have to be different for you to choose it again?",
        why="One view, and a precious one. Write it down, and ask the next person.",
    ),
    Turn(
        they_say="What did the other people tell you?",
        you_could_say="Some things differ, which is why I ask. I would rather not say who said what. How do you see it?",
        why="They will know that you keep their words just as well.",
    ),
    Turn(
        they_say="I cannot think of anyone else.",
        you_could_say="Of course. If a name comes to you later, may I write to you once to ask?",
        why="Leave it light. The thank-you note is a second chance.",
    ),
    Turn(
        they_say="Take your time, I am enjoying this.",
        you_could_say="So am I. I promised you {minutes} minutes, so tell me when you would like to stop.",
        why="Let them give you more time; never take it.",
    ),
)


def turns(*, minutes: int, field: str) -> Sequence[Turn]:
    """Return the turns for a talk of so many minutes about a field of work, those that come early first.

    The handout: this is no job interview, keep the time agreed, be yourself, speak well of others.
    """
    return [
        replace(
            turn,
            you_could_say=turn.you_could_say.format(minutes=minutes, field=field),
            why=turn.why.format(minutes=minutes),
        )
        for turn in _TURNS
    ]


def turns_at(*, minutes: int, count: int) -> list[int]:
    """Return the second of a rehearsal at which each of so many turns is put, evenly, none in the last minute."""
    room = max(0, minutes * 60 - 60)
    return [round(room * place / (count + 1)) for place in range(1, count + 1)]
