"""Articles as JSON-ready values and back.

Values are written as computed, and reading computes nothing again, so that an old file gives the same
result in every later version. Parsing alone does not load this package.
"""
