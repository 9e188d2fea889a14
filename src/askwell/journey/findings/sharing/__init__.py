"""What I have learned as others may have it: the trust marks of every note obeyed."""
