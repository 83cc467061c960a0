"""From blocks to labelled segments: evidence per block, one labelling of them all, then the cuts.

`labeller` shows all the steps. `blocks` finds what the form of the text left to label; the package of lines measures each line;
`evidence/` names the evidence of facts and neighbours, `groups/` finds lines
that belong together; `choosing/` picks the headline, the best path
of `states` by the fitted weights of a `weight_table`, and who signs. `after_path` corrects the edges of the body, `changes` finds
copies and notes, and `cutting` makes the segments.
"""

from newsparse.labelling.cutting import cut_segments, pack_evidence
from newsparse.labelling.labeller import label_blocks
from newsparse.lines.authors import Byline
from newsparse.lines.captions import Caption
from newsparse.lines.datelines import Dateline

__all__ = ["Byline", "Caption", "Dateline", "cut_segments", "label_blocks", "pack_evidence"]
