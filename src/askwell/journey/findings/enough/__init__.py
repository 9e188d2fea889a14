"""Heard enough? The talks in order with the themes that each brought, and the verdict."""
