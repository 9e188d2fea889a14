"""How the rules are written and read: words, lists of words, phrases, and the topics of one language."""
