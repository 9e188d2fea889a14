"""The thank-you: a letter made from what was noted, as mail or as a card."""
