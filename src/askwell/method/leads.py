"""How long a hint of work keeps."""

from askwell.method.wording import plural

# After four weeks a hint may be gone; after twelve it most likely is. Our choice.
MAY_BE_GONE, LIKELY_GONE = 28, 84
WEEK = 7


def age_words(days: int) -> str:
    """Say what the age of a lead means; "" while it is fresh."""
    if days < MAY_BE_GONE:
        return ""
    heard = f"You heard it {plural(days // WEEK, 'week')} ago."
    if days < LIKELY_GONE:
        return f"{heard} Ask whether it still holds."
    return f"{heard} It has most likely changed: ask before you count on it."
