"""What Askwell offers at the start, for the seeker to take or leave."""

CIRCLES = ("Family", "Friends", "Classmates", "Old colleagues", "Neighbors", "Clubs", "Teachers")
