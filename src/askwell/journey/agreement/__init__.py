"""4 Agree on a talk: when, how, where, for how many minutes; the invitation."""
