"""Does it fit me? What the seeker brings against what a database says and what people told her; what speaks against it first."""
