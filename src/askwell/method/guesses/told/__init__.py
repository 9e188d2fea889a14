"""What the form of a line tells of its side, purpose by purpose: what is wanted, whether there is work, what a house is like, whether one would like it."""
