"""What Askwell offers at the start, for the seeker to take or leave."""

CIRCLES = ("Family", "Friends", "Classmates", "Old colleagues", "Neighbors", "Clubs", "Teachers")
# Of these, who is better asked for an introduction than for a talk (METHOD.md 1.8).
CLOSE = ("Family", "Friends")
