"""From blocks to labelled segments: evidence per block, one labelling of them all, then the cuts.

`labeller` shows the whole way. `blocks` finds what the envelope left to label; the package of lines measures each line;
`evidence/` names what facts and neighbours say; `choosing/` picks the headline, the best path of `states` by the fitted weights
of a `weight_table`, and who signs; `groups` joins pictures, lists, dialogues and the like before, and `after_path` mends what only a
whole path can show. `cutting` makes the segments.
"""

from newsparse.labelling.cutting import cut_segments, pack_evidence
from newsparse.labelling.labeller import label_blocks
from newsparse.lines.bylines import Byline
from newsparse.lines.captions import Caption
from newsparse.lines.datelines import Dateline

__all__ = ["Byline", "Caption", "Dateline", "cut_segments", "label_blocks", "pack_evidence"]
