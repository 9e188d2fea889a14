"""The resume in talks: which version someone saw, what they said, what I changed because of it."""
