"""Evidence that more than one module of this folder gives for its pieces."""

from typing import Final

from newsparse.segment import Evidence

COPY_BY_LAYOUT: Final = (Evidence("agency copy by its layout"),)
COPY_BY_DATELINE: Final = (Evidence("agency copy by its dateline"),)
HEADER_LINE: Final = (Evidence("a header line of a wire message"),)
TO_DESKS: Final = (Evidence("to desks, not for publication"),)
WITHDRAWN: Final = (Evidence("the desk withdraws the story"),)
EMBARGO: Final = (Evidence("an embargo"),)
END_MARK: Final = (Evidence("an end mark after the last sentence"),)
RULE: Final = (Evidence("a rule between parts"),)
ABOUT_CONTACT: Final = (Evidence("whom to ask about the story"),)
