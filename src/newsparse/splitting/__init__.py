"""From an export, a feed or a digest to one text per article: `cutting` finds the marks, `joints` what no mark parts."""

from newsparse.splitting.articles import iter_split, split
from newsparse.splitting.cutting import pieces

__all__ = ["iter_split", "pieces", "split"]
