"""What the seeker owns: where it lies, taking it out, bringing it back, deleting it."""
