"""Articles as JSON-ready values and back.

Values are written as they were seen, and reading works nothing out anew, so that an old file says
tomorrow what it says today. Whoever only parses loads none of it.
"""
