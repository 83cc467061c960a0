"""From an export, feed or digest to one text per article.

`boundaries` cuts at the marks of archives and feeds, `parts` recognises unmarked stories and items by their heads.
"""

from newsparse.splitting.boundaries import iter_split, pieces, split
from newsparse.splitting.parts import find_parts

__all__ = ["find_parts", "iter_split", "pieces", "split"]
