"""Recognise lines and line openings by their patterns: datelines, bylines, end matter.

Envelopes and labelling cut the text at these matches, and the views of an article read them.
"""
