"""Corrections of the labels where several blocks together give certainty."""
