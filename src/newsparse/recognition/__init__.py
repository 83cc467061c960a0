"""Lines and line openings that a pattern can be sure of: datelines, bylines, end matter.

Envelope and labelling cut by these matches, and the article's views read by them.
"""
