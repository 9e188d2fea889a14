"""Who is using this Askwell: the user, the seeker behind the rows, and the way in."""
