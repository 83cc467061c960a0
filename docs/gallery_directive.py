"""`{gallery} NAME`: a text of the gallery, and the article that comes out of it as `newsparse.export.html` draws it."""

from pathlib import Path
from typing import Any, ClassVar, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import newsparse
from newsparse import export

TEXTS: Final = Path(__file__).parent / "gallery"


class Gallery(SphinxDirective):
    """Show a text beside its article."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = {}

    def run(self) -> list[nodes.Node]:
        """Parse the text and write both."""
        path = TEXTS / f"{self.arguments[0]}.txt"
        self.env.note_dependency(str(path))
        text = path.read_bytes().decode("utf-8")
        # Control bytes of a transmission are shown as their pictures.
        shown = "".join(chr(0x2400 + ord(char)) if char < " " and char not in "\n\t" else char for char in text)
        return [nodes.literal_block(shown, shown, language="text"), nodes.raw("", export.html(newsparse.parse(text)), format="html")]


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directive."""
    app.add_directive("gallery", Gallery)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
