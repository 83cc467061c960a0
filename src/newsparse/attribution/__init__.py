"""Who said what: quotations paired, cues found, analyses chosen, sources resolved to speakers.

Works on passages (labelled pieces of the text) and never on an article.
"""

from newsparse.attribution.finder import find_attributions
from newsparse.attribution.values import Attribution, Speaker

__all__ = ["Attribution", "Speaker", "find_attributions"]
