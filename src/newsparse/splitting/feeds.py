"""Feeds: the marks that separate the messages of a wire, a mailbox or a digest, and copy from a release below it."""

from typing import Final, NamedTuple

import regex

from newsparse.archives.form import FARTHEST_HEAD, Mark, Place
from newsparse.patterns import pattern


class Feed(NamedTuple):
    """A text of several articles that is no archive's export."""

    name: str
    marks: tuple[Mark, ...]


# A headline with its lines, and a desk's dateline, after the mark that closes copy.
_NEXT_COPY: Final = pattern(
    r"""\s++ (?:[^\r\n]{1,300}+ \s++){0,6}? \p{Lu}[\p{L}.'’ -]{1,40}+ (?:,\ [^()\r\n]{1,30}?)?
    \ ?\((?:AP|Reuters|REUTERS|AFP|dpa|UPI|EFE|ANSA|TASS|PTI|Xinhua|Kyodo|Yonhap|Bloomberg|CNS|CP|AAP|IANS)\)\ ?[-–—_:]""",
    regex.VERBOSE,
)
# The end of copy is looked for only in texts with one of these.
_COPY_ENDS: Final = tuple("\n" + end for end in "###|# # #|-30-|- 30 -|END|ends|-END|- END|--END|-- END|-ends|- ends|(END|(end".split("|"))


def _next_copy(text: str, _start: int, end: int, _least: int) -> int | None:
    """Return the end of copy if other copy follows it."""
    return end if _NEXT_COPY.match(text, end, end + FARTHEST_HEAD) else None


TRANSMISSIONS: Final = Feed(
    "transmissions",
    (
        Mark(
            "transmission_start",
            Place.FIRST_LINE,
            # ENQ SYN SYN SOH, as control bytes or as what a gateway made of them, and the number of the message
            r"""(?: \^[EV] | \\x(?:05|16) | [\u2405\u2416] | <(?:ENQ|SYN)> ){0,8}+
            (?: \^A | \\x01 | \u2401 | <SOH> ) (?=[A-Za-z]{1,4}\d{3,4}(?!\d))""",
        ),
        Mark("transmission_end", Place.LAST_LINE, r"(?<=\x04) [\s\x00\x04\x7f]*+"),  # EOT
    ),
)
"""Messages of a wire; their marks need not fill a line."""
TRANSMISSION_BYTES: Final = r"(?<=\x05) \x05{0,7}+ \x16{1,8}+ \x01 | (?<=\x16) \x16{0,7}+ \x01 | (?<=\x01)"
"""The first bytes of each message but the first, wherever they are."""

FEEDS: Final = (
    Feed("mailbox", (Mark("mail_from", Place.SEPARATOR, r"From\ [^\s@]{1,80}@[^\s@]{1,80}\ [^\r\n]{10,60}?\d{4}"),)),
    Feed("digest", (Mark("digest_rule", Place.SEPARATOR, r"-{20,80}+ (?=\s*+(?:From|Date|Subject):\ )"),)),
    Feed(
        "copy",
        (
            Mark(
                "copy_end",
                Place.COPY_END,
                r"\#{3,5}+ | \#\ \#\ \# | -\ ?30\ ?- | -{0,2}\ ?(?:ENDS?|ends)\ ?-{0,2} | \((?:END|ENDS|end|ends)\)",
                words=_COPY_ENDS,
                document_start=_next_copy,
            ),
            Mark(
                "release_head",
                Place.RELEASE_HEAD,
                r"FOR\ (?:IMMEDIATE\ )?RELEASE\b[^\r\n]{0,60}+ | EMBARGOED\b[^\r\n]{0,80}+",
                words=_COPY_ENDS,
            ),
        ),
    ),
)
"""Feeds whose marks fill a line, in the order in which these are looked for."""
