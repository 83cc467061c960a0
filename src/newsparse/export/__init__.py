"""Pure functions that turn an article into a published format.

They read no clock and generate no random identifiers: the same article always gives the same value.

>>> import newsparse
>>> from newsparse import export
>>> print(export.markdown(newsparse.parse("Pier reopens\\n\\nThe pier in Elmford reopened on Friday.")))
# Pier reopens
<BLANKLINE>
The pier in Elmford reopened on Friday.
<BLANKLINE>
"""

from newsparse.export.annotations import web_annotations
from newsparse.export.json_ld import json_ld
from newsparse.export.markdown import markdown
from newsparse.export.ninjs import ninjs
from newsparse.export.page import html
from newsparse.export.standoff import standoff

__all__ = ["html", "json_ld", "markdown", "ninjs", "standoff", "web_annotations"]
