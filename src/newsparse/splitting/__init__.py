"""From an export, feed or digest to one text per article.

`feeds` declares marks besides those of archives, `parts` tells stories and items by their heads, `boundaries` cuts.
"""

from newsparse.splitting.boundaries import iter_split, pieces, split
from newsparse.splitting.parts import find_parts

__all__ = ["find_parts", "iter_split", "pieces", "split"]
