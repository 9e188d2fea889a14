"""Address book cards: vCard 2.1, 3.0 and 4.0 read as address books really write them, 3.0 and 4.0 written."""

from askwell.formats.vcard.cards import iter_cards, read_cards
from askwell.formats.vcard.writing import write_cards

__all__ = ["iter_cards", "read_cards", "write_cards"]
