"""6 The informational interview itself: note lines, names given, the wrap-up."""
