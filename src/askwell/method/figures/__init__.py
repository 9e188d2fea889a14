"""Figures that people tell in a sentence, and whether two people tell different ones of the same thing."""

from askwell.method.figures.differing import FigureDifference, differing_figures
from askwell.method.figures.figure import Figure, in_words
from askwell.method.figures.reading import figures_in

__all__ = ["Figure", "FigureDifference", "differing_figures", "figures_in", "in_words"]
