"""Reads of the people stage, shaped for its pages."""
