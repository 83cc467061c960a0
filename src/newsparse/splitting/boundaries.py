"""Where the articles of an export, feed or digest begin and end, found in one pass over lines that mark it."""

from collections.abc import Iterator
from functools import cache
from typing import Final

import regex

from newsparse.patterns import pattern
from newsparse.splitting.head_starts import ARCHIVES, begins

# Line starts that begin or end an article, or show the sort of export.
_LINE: Final = r"""
    (?P<sent> (?: \^[EV] | \\x(?:05|16) | [\u2405\u2416] | <(?:ENQ|SYN)> ){0,8}+
              (?: \^A | \\x01 | \u2401 | <SOH> ) (?=[A-Za-z]{1,4}\d{3,4}(?!\d)) )  # what is made of a transmission's first bytes
  | [ \t\ufeff]*+ (?:
      (?P<number> (?:FOCUS\ -\ )? \d{1,6}\ (?:of|von|de|van)\ \d{1,6}\ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN)
                | (?:Dokument|Document)\ \d{1,6}\ (?:von|de|van)\ \d{1,6} ) # Nexis: 2 of 100 DOCUMENTS
    | (?P<request> (?:(?:Download|Print|Email|Delivery)\ Request|Printopdracht|Druckauftrag|User\ Name):[^\r\n]{0,400}+
                   (?= \s{1,20}+ (?:Time\ Of\ Request|Tijdstip|Zeitpunkt|Date\ and\ Time)[^\r\n]{0,40}: ) )  # a cover page begins
    | (?P<uni> (?:Body|Text|Corps|Texte|Tekst|Volltext|Textkörper) )      # Nexis Uni: here a story begins
    | (?P<uni_tail> (?:Load-Date|Ladedatum):[^\r\n]{1,40}+ )
    | (?P<uni_end> End\ of\ Document | Ende\ des\ Dokuments | Dokumentende | Fin\ d[ue]\ document | Einde\ van\ (?:het\ )?document )
    | (?P<factiva> HD (?:[ \t\u00a0][^\r\n]{0,400}+)?
                 | \d{1,3}(?:[.,\u00a0 ]?\d{3}){0,3}+\ (?:words?|Wörter|mots?|palabras?|palavras?|woorden|parole) )
    | (?P<cover> Dokumente?\ \(\d++\) | Documents?\ \(\d++\)
               | (?: Client/Matter | Search\ (?:Terms|Type) | Narrowed\ by | Content\ Type | User\ Name | Date\ and\ Time | Job\ Number )
                 [:\t][^\r\n]{0,2000}+
               | News\t[^\r\n]{0,2000}+ )                                      # a cover page, and the list of what was found
    | (?P<factiva_end> (?:AN[ \t\u00a0]++)? (?:Document|Dokument|Documento)\ [A-Z]{1,10}+(?=[A-Za-z]{0,4}\d{8})[A-Za-z0-9]{10,30}+ )
    | (?P<gale> Full\ [Tt]ext:[^\r\n]{0,120}+ )
    | (?P<gale_end> (?:Gale\ )?Document\ Number:\ *+GALE\|[^\r\n]{4,40}+ )
    | (?P<newsbank> (?:Paper|Author/Byline|Edition|Section|Page):[^\r\n]{1,80}+
                  | [^\x00-\x1f(|]{2,60}+\([A-Z][\p{L} .,]{1,40}\)(?:\ -\ [^\r\n]{6,40}+)?
                  | [^\x00-\x1f|]{10,34}+(?<=\d{4}\ )\|\ [^\x00-\x1f(|]{2,60}+\([A-Z][\p{L} .,]{1,40}\) )
    | (?P<newsbank_end> Record(?:\ Number)?:\ *+[^\s]{1,40}+ )
    | (?P<europresse_end> (?:news|web)[·:.]?\d{8}[·:.]?[A-Z][A-Z0-9]{1,7}+[·:.]?[^\s]{1,60}+ )
    | (?P<rule> _{20,}+ | \*{20,}+ )                                                 # ProQuest parts its documents by rules
    | (?P<full> FULL\ TEXT\.? )
    | (?P<abstract> ABSTRACT\.? )                                          # ... of the form that has no rules
    | (?P<foot> Terms\ and\ Conditions:[^\r\n]{0,200}+ )                   # ... and closes them with these
    | (?P<mail> From\ [^\s@]{1,80}@[^\s@]{1,80}\ [^\r\n]{10,60}?\d{4} )   # a mailbox's line before each message
    | (?P<digest> -{20,80}+ (?=\s*+(?:From|Date|Subject):\ ) )            # a digest's rule before each message
    ) [ \t\u00a0]*+ (?= [\r\n\f] | \Z )
"""
# The end of copy and the head of a release, searched for only in texts with such a mark.
_CLOSED: Final = r"""
  | [ \t\ufeff]*+ (?: (?P<mark> \#{3,5}+ | \#\ \#\ \# | -\ ?30\ ?- | -{0,2}\ ?(?:ENDS?|ends)\ ?-{0,2} | \((?:END|ENDS|end|ends)\) )
    | (?P<release> FOR\ (?:IMMEDIATE\ )?RELEASE\b[^\r\n]{0,60}+ | EMBARGOED\b[^\r\n]{0,80}+ )
    ) [ \t\u00a0]*+ (?= [\r\n\f] | \Z )
"""
_MARKS: Final = (
    "\n###",
    "\n# # #",
    "\n-30-",
    "\n- 30 -",
    "\nEND",
    "\nends",
    "\n-END",
    "\n- END",
    "\n--END",
    "\n-- END",
    "\n-ends",
    "\n- ends",
    "\n(END",
    "\n(end",
)
# "Économie, mardi 12 janvier 2010 - 512 mots, p. 4": searched for only in texts with such a count or certificate.
_COUNTED: Final = r"""
  | [ \t\ufeff]*+ (?P<europresse> [^\r\n\d]{0,60}+ \d{1,2} [^\r\n\d]{3,14}+ \d{4} (?:\ -\ \d{1,2}:[^\r\n]{2,22}?)?
      (?: [^\r\n\d]{1,8}+ \d{1,3}(?:[ \u00a0\u202f]?\d{3})?+ \ mots [^\r\n]{0,30}+
        | ,\ p\.\ ?[A-Z]{0,2}\d{1,3}[^\r\n]{0,12}+ ) ) (?= [\r\n\f] | \Z )
"""
# A set comes first, so that the search jumps from one of these characters to the next.
_EVENT: Final = r"""[\n\r\f\x01\x04\x05\x16] (?:
    (?<=[\n\r\f]) (?: %s )
  | (?P<sent> (?<=\x05) \x05{0,7}+ \x16{1,8}+ \x01 | (?<=\x16) \x16{0,7}+ \x01 | (?<=\x01) )  # ENQ SYN SYN SOH
  | (?P<over> (?<=\x04) [\s\x00\x04\x7f]*+ )  # EOT
    )"""
_BEFORE: Final = {"sent": "a wire", "number": "Nexis", "request": "", "rule": "ProQuest", "mail": "", "digest": ""}
# The archive that must be seen before each of these marks, so that a story with such a line is not cut.
_NEEDS: Final = {"abstract": "full", "uni_end": "uni", "factiva_end": "factiva", "newsbank_end": "newsbank"}
# Lines after an end mark that still belong to the article before it.
_TRAIL: Final = pattern(
    r"(?:\s|(?:©|\(c\)|Copyright|OpenURL\ Link|Article\ Bookmark|All\ [Rr]ights\ [Rr]eserved)[^\r\n]{0,400}+"
    r"|Page\ \d{1,4}(?:\ of\ \d{1,4})?[^\r\n]{0,20}Factiva[^\r\n]{0,60}+"
    r"|Citation\ \([^()\r\n]{2,20}\)[^\r\n]{0,20}+(?:\s++[^\r\n]{0,600}?newsbank[^\r\n]{0,600}+)?+)*+",
)
# Lines that open a ProQuest document below its rule or come right above it; stories contain rules of underscores, too.
_OPENS: Final = pattern(
    r"""\s*+ (?:[^\r\n]{1,400}+ \s++){0,5}?
    (?:Abstract|Full\ [Tt]ext|Author|Links|Publication\ info|Document\ \d++\ of|Report\ [Ii]nformation
      |Table\ of\ [Cc]ontents|Bibliography)\b""",
    regex.VERBOSE,
)
# A headline with its lines, and a desk's dateline, after the mark that closes copy.
_FILED: Final = pattern(
    r"""\s++ (?:[^\r\n]{1,300}+ \s++){0,6}? \p{Lu}[\p{L}.'’ -]{1,40}+ (?:,\ [^()\r\n]{1,30}?)?
    \ ?\((?:AP|Reuters|REUTERS|AFP|dpa|UPI|EFE|ANSA|TASS|PTI|Xinhua|Kyodo|Yonhap|Bloomberg|CNS|CP|AAP|IANS)\)\ ?[-–—_:]""",
    regex.VERBOSE,
)
_LAST: Final = pattern(r"[\r\n](?:Database|Last\ updated|Document\ URL|ProQuest\ document\ ID|Copyright):[^\r\n]{0,400}+\s*+$")
_FOOT: Final = pattern(r"(?:_{20,}+|\*{20,}+)\s*+(?:Contact\ us\ at:|\Z)")
# A load date is as good a sign as "Body".
_SEEN: Final = {"uni_tail": "uni"}
# The largest distance from a mark to the text that identifies it.
_AHEAD: Final = 3000
# The largest distance from an abstract up to the start of its headline, and a blank line.
_OVER: Final = 1000
_PARTED: Final = pattern(r"(?:\r\n|\r|\n)[ \t]*+[\r\n]\s*+")
# White space, and the control characters of a line between two transmissions.
_BLANK: Final = pattern(r"[\s\x00-\x08\x0e-\x1f\x7f\ufeff]*+")


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each article of a text; the pieces touch and cover it.

    >>> list(pieces("1 of 2 DOCUMENTS\\n\\nTin up.\\n\\n2 of 2 DOCUMENTS\\n\\nTin down."))
    [(0, 27), (27, 54)]
    """
    rest = len(text)
    while rest and _blank_to(text, rest - 1, rest) == rest:
        rest -= 1
    done = known = 0
    for cut in _cuts(text):
        if cut >= rest:
            break
        # Up to `known`, the text after the last cut is known to be blank.
        known = _blank_to(text, max(known, done), cut)
        if known < cut:
            yield done, cut
            done = known = cut
    if done < len(text) or not text:
        yield done, len(text)


def _cuts(text: str) -> Iterator[int]:
    """Yield the offsets at which a new article begins, in order."""
    proquest = any(mark in text for mark in ("ProQuest", "Full text:", "Full Text:"))
    seen: set[str] = set()
    listed = done = headed = 0
    opened = ""  # the archive of the current, unfinished document
    for event, start in _events(text):
        name = event.lastgroup or ""
        at: int | None = None
        if name == "cover":
            listed = _after(text, event.end())
        elif name in ARCHIVES:
            begun = begins(text, name, start, event.end(), max(done, headed))
            if listed and name == "uni":
                at, listed = listed, 0
            elif opened and begun is not None:
                at = begun
            if begun is not None:
                opened, headed = ARCHIVES[name], event.end()
            if at is not None:
                seen.clear()
            seen.add(name)
        elif name in ("full", "uni_tail"):
            seen.add(_SEEN.get(name, name))
        elif name == "rule":
            if proquest and _rules(text, start, event):
                at, opened = start, _BEFORE[name]
        elif name == "mark":
            at = event.end() if _FILED.match(text, event.end(), event.end() + _AHEAD) else None
            seen.add(name)
        elif name == "release":
            at = start if "mark" in seen else None
            seen.discard("mark")
        elif name == "foot":
            at = _after(text, event.end()) if proquest else None
        elif name in _BEFORE:
            at, opened = start, _BEFORE[name]
            seen.clear()
        elif name == "over":
            at, opened = event.end(), ""
            seen.clear()
        elif name == "abstract":
            at = _headline(text, start) if "full" in seen and opened in ("", "ProQuest") else None
            if at is not None:
                seen.clear()
        elif name not in _NEEDS or _NEEDS[name] in seen:
            at, opened = _after(text, event.end()), ""
            seen.clear()
        if at is not None and at >= done:
            yield at
            done = at


def _rules(text: str, start: int, event: "regex.Match[str]") -> bool:
    """Whether a rule separates two ProQuest documents."""
    if _FOOT.match(text, event.start("rule")):
        return False
    return _OPENS.match(text, event.end(), event.end() + _AHEAD) is not None or _LAST.search(text, max(0, start - 600), start) is not None


@cache
def _patterns(*, counted: bool, closed: bool) -> "tuple[regex.Pattern[str], regex.Pattern[str]]":
    """Return the patterns for a text's first line and for what follows, compiled when an export is first met."""
    line = _LINE + (_COUNTED if counted else "") + (_CLOSED if closed else "")
    return regex.compile(line, regex.VERBOSE), regex.compile(_EVENT % line, regex.VERBOSE)


def _events(text: str) -> "Iterator[tuple[regex.Match[str], int]]":
    """Yield the lines that begin or end articles, in order, with the offset of the line or its first byte."""
    opening, later = _patterns(counted=" mots" in text or "news·20" in text, closed=any(mark in text for mark in _MARKS))
    first = opening.match(text)
    if first:
        yield first, 0
    for event in later.finditer(text):
        at = event.start()
        yield event, at + 1 if text[at] in "\n\r\f" else at
        end = event.end()
        if end > at + 1 and event.lastgroup == "over" and text[end - 1] in "\n\r\f" and (begun := opening.match(text, end)):
            yield begun, end  # the line break before it is consumed already


def _headline(text: str, at: int) -> int:
    """Return the start of the headline above an offset: the lines up to the blank line before them."""
    over = text[max(0, at - _OVER) : at]
    lines = over.rstrip()
    blanks = list(_PARTED.finditer(lines))
    return at - len(over) + (blanks[-1].end() if blanks else len(lines) - len(lines[lines.rfind("\n") + 1 :]))


def _after(text: str, end: int) -> int:
    """Return where the next article can begin after an end mark: past the lines that belong to the previous one."""
    match = _TRAIL.match(text, end)
    return match.end() if match else end


def _blank_to(text: str, start: int, end: int) -> int:
    """Return the offset up to which a piece is blank."""
    match = _BLANK.match(text, start, end)
    return match.end() if match else start
