"""Find who said what: pair quotations, find cues, choose readings, resolve sources to speakers.

Works on passages (labelled pieces of the text) and never on an article. The engine, `attribution.finder`, is
loaded when attributions are first asked for.

`faircopy` joins the passages into one text, `quotes` pairs quotation marks, `units` are its words, and a `word_index` looks them up.
A `story_walk` goes from passage to passage, in every language, and reads each with a `passage_reader`: `engines` says whether that
of `fitted/` or of `word_list_rules/`, to which `verb_brackets/` adds what German needs; `statements`, `transcripts` and
`verbless_attributions` attribute words without a reporting verb beside them. Drafts have the kind of act that they report, and
`speakers/` finds the speakers.
"""

from newsparse.attribution.values import Attribution, Speaker

__all__ = ["Attribution", "Speaker"]
