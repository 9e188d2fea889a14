"""The shared look: base templates, parts, styles and small modules."""
