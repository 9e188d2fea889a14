"""The words of the prep sheet that are the same for everyone: what to open with, how to come, how to part."""

from collections.abc import Sequence

from askwell.method.purposes import Purpose

JOB_INTERVIEW = (
    "If it turns into a job interview: “That is kind. Today I came to learn about the work. May I come back to that "
    "another day?”"
)
WAYS = {
    "in_person": "The way there looked up. Near by early, in at five minutes before.",
    "video": "The link tried, a quiet room, the light in front of you. There five minutes early.",
    "phone": "A quiet room, the phone charged, the number at hand five minutes before.",
}


def opening(*, minutes: int, sent_by: str) -> str:
    """Return the first words of the talk; ``sent_by`` is who may be named as having sent me, or ""."""
    sent = f"{sent_by} gave me your name. " if sent_by else ""
    return (
        f"Thank you for making time. {sent}I asked for {minutes} minutes and I will watch the clock. "
        "I am not asking for a job. I want to understand the work."
    )


def why_i_asked(*, appeal: str, purposes: Sequence[Purpose]) -> str:
    """Return why the seeker asked for this talk: her own words, else what she set out to find out."""
    if appeal:
        return appeal
    return " ".join(purpose.question for purpose in purposes)


def ready(*, how: str, resume: str) -> list[str]:
    """Return what to see to before the talk. ``how`` is the way the two meet, ``resume`` the version to carry."""
    version = f" ({resume})" if resume else ""
    return [
        f"Resume printed or open{version}. Show it only when asked, or at the end.",
        WAYS.get(how, WAYS["phone"]),
        "Dressed as you would be in their office.",
        "Their web page read, so that you do not ask what it says.",
        "Phone on silent. It can take your notes all the same."
        if how != "phone"
        else "Phone quiet but for this call.",
        "Speak well of others. Be yourself.",
    ]


def before_you_go(*, offer: str) -> list[str]:
    """Return what to say or ask for before the two part; ``offer`` is what the seeker could do for them."""
    return [
        "Who else would you talk to, if you were me?",
        "May I hear how my resume reads to you?",
        "A copy of a job description",
        "A business card, or the best way to reach you",
        f"Offer: {offer}" if offer else "What could I do for you?",
        "Thank you, and stop on time",
    ]
