"""Who said what: quotations paired, cues found, analyses chosen, sources resolved to speakers.

Works on passages (labelled pieces of the text) and never on an article. The engine, `attribution.finder`, is
loaded when attributions are first asked for.
"""

from newsparse.attribution.values import Attribution, Speaker

__all__ = ["Attribution", "Speaker"]
