"""What matters to the seeker, what interests her and what she can do, in her own choices."""
