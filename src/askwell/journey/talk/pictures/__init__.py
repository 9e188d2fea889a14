"""Photos of a talk: the business card, a page written by hand."""
