"""The words by which the checks know what a sentence does: data to be read and changed, each group with its reason."""
