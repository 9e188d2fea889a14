"""The bank of questions on a page: in her words, with what reading said and how many answered."""
