"""From blocks to labelled segments: evidence per block, one labelling of them all, then the cuts.

`labeller` shows the whole way. `blocks` finds what the envelope left to label; `facts/` measures each line, with the words of
its `lexicon`; `evidence/` names what facts and neighbours say; `choosing/` picks the headline, the best path of `states` by the
fitted weights of a `weight_table`, and who signs; `corrections/` mends the path where several blocks together are certain.
`cutting` makes the segments, and `readers/` reads bylines, datelines and captions from these.
"""

from newsparse.labelling.cutting import cut_segments, pack_evidence
from newsparse.labelling.labeller import label_blocks
from newsparse.labelling.readers.bylines import Byline
from newsparse.labelling.readers.captions import Caption
from newsparse.labelling.readers.datelines import Dateline

__all__ = ["Byline", "Caption", "Dateline", "cut_segments", "label_blocks", "pack_evidence"]
