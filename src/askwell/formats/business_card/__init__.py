"""Business cards: their text, what stands where on a picture of them, and what their square codes say."""

from askwell.formats.business_card.layout import Seen, around, level, spread
from askwell.formats.business_card.on_a_picture import CardSeen, Sight, cards_on
from askwell.formats.business_card.reading import is_only_a_page, read_card_text

__all__ = [
    "CardSeen",
    "Seen",
    "Sight",
    "around",
    "cards_on",
    "is_only_a_page",
    "level",
    "read_card_text",
    "spread",
]
