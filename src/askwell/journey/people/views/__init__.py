"""The pages of the people stage."""
