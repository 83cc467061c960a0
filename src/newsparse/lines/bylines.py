"""Find bylines: the names, roles and employers in a line."""

from collections.abc import Iterable
from typing import Final, NamedTuple

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.forenames import FORENAMES
from newsparse.knowledge.languages.calendar_names import ENGLISH_WEEKDAYS
from newsparse.knowledge.languages.employer_words import REPORTS
from newsparse.lines.byline_names import REPORTERS, names_surname_first, read_names
from newsparse.lines.employers import is_outlet, is_title
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.names import PERSON, has_known_given_name, is_agency_name
from newsparse.lines.words import LineWords
from newsparse.memo import PerOwner
from newsparse.patterns import PARTICLES, any_of, holds_any, pattern
from newsparse.terms import Role


class BylineMatch(NamedTuple):
    """A line that names authors."""

    names: tuple[str, ...]
    role: Role
    affiliation: str | None
    opened: bool  # True if "by" or a similar word opens it, or ends it in the Far East; a bare name may belong to somebody else
    more: "BylineMatch | None" = None  # what the rest of the line says: "photographs by Ann Poe"


# A line that ends like this is not a byline.
_NO_BYLINE_ENDS: Final = (".", "!", "?", ":", "-", "–", "—")
# Ann Roe (now) and Bo Poe (earlier)      the writers of a live page
_SHIFT: Final = pattern(r"\s\((?:now|earlier)\)")
# How long a byline and its parts may be; the longest names several authors with their roles, a date and a reading time.
_LONGEST: Final = 240  # characters of a byline
_LONGEST_SPACED: Final = 8  # characters of a Japanese name with a space
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_WEEKDAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)"
# A date after the names: "on May 3", "le 3 juin", "Thu., Aug. 9".
_DATED: Final = rf"(?:on\s(?=\d|{_MONTH}|{_WEEKDAY}) | (?:le|el|il|em|op|den|dne)\s(?=\d) | {_WEEKDAY}(?:\.,?|,)\s(?=\d|{_MONTH}))"
# January 17, 2017 at 6:08 PM ET by      16th Jan 2008, 09:28am by      05/03/2026 by      Last updated on August 2, 2025 by
_BEFORE_BY: Final = pattern(
    rf"""(?:(?:last\s)?(?:updated|published|posted|modified|aktualisiert|veröffentlicht)(?:\son|\sam)?:?\s)?+
      (?:(?:\d{{1,4}}(?:st|nd|rd|th|[ap]m)? | [ap]\.?m\.? | at | {_MONTH}\p{{L}}{{0,6}}+ | {_WEEKDAY}(?:day)? | (?-i:\p{{Lu}}{{2,4}}))
      [\s,.:/|·•●-]{{1,3}}+){{2,12}}+ (?=(?:by|von)\s\p{{L}})""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Words that open a tail, and are all of some.
_WORDS_AFTER_NAMES: Final = frozenset(
    """published posted updated created date follow email contact read am vom stand aktualisiert veröffentlicht folgen kontakt følg följ
    tips seguir suivre""".split()
).union(ENGLISH_WEEKDAYS)
# The end of a byline on a page, after the names: a date, a time, an age, a button. "3 hours ago", "09.09.2025, 14:55 Uhr".
_AFTER_NAMES: Final = pattern(
    rf"""(?<![\p{{L}}\d]) (?:
        {_DATED}
      | (?:last\supdated|{any_of(_WORDS_AFTER_NAMES)})\b
      | \d{{1,4}} [.:/\-]? \d* \s*+ (?:hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|min|uhr)?+ (?:\sago)?+
      | vor \s \d
      | at \s \d{{1,2}} [:.] \d\d
      | @\w | [\w.+-]{{1,40}}@[\w-]
      | (?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?
        |o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?+,?+ \s \d
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Marks around and between the words of names and what follows them.
_AROUND_WORDS: Final = ",.;:'-&()[]|/\"!?#*"
_TO_SPACES: Final = bytes.maketrans(_AROUND_WORDS.encode(), b" " * len(_AROUND_WORDS))
_WIDE_MARKS: Final = "’–—·•●“”«»…"
# Separators of tail and names.
_BEFORE_TAIL: Final = " ,(|·•●/-"
# The time before the names: "16:59 Ann Roe", "21 mins ago 11:48 Ann Roe".
_CLOCK: Final = pattern(
    r"(?:\d{1,2}\s(?:mins?|minutes?|hours?|hrs?|days?)\sago\s++)?+\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\sUhr)?+[\s,|·-]++(?=\p{Lu})"
)
# The genre of the piece, then its author: "Kolumne von Ann Roe", "Autorin/Autor Ann Roe".
_GENRE: Final = pattern(
    r"(?:(?:An?|Eine?)\s)?+(?:\p{Lu}[\p{L}/]++\s){1,2}von\s|(?:\p{Lu}[\p{L}/]++\s){1,2}by\s(?=\p{Lu}\p{Ll}++\s\p{Lu}\p{Ll}++$)|Autorin/Autor\s++"
)
_PARTED: Final = ("-", "|", "–", "—", "·", "•", "●")
_PARTS: Final = pattern(r"\s*+[|·•●]\s*+|\s++[–—-]{1,2}\s++")
# 山田 太郎      （山田　太郎）      【佐藤太郎】
_SPACED_NAME: Final = r"\p{Han}{1,3}[ \u3000][\p{Han}\p{Hiragana}\p{Katakana}]{1,4}"
_SPACED: Final = pattern(_SPACED_NAME)
_BRACKETED: Final = pattern(rf"[（(〔【［](?P<name>{_SPACED_NAME}|\p{{Han}}{{3,5}})[)）〕】］]")
_SHORT_NAME: Final = 3  # characters; a longer one need not have a known surname
_ENDS_OF_OTHERS: Final = "略部社信同者"  # 一部敬称略, 文化部
_BARS_AFTER_LABEL: Final = ("丨", "｜")  # for a colon: 作者丨梅若溪
_LONGEST_LABEL: Final = 6  # characters of such a label
_WRITTEN: Final = ("文●", "文／", "文/", "文＝", "文・")  # before a name in the Far East, for 文：
# Words that open a byline without a colon; the others ("text", "author") may open a sentence.
_BY_WORDS: Final = frozenset("by von par por di from führte führten door af av oleh του της των 記者 记者 投稿者 بقلم מאת".split())
# "Author, Ann Roe", "作者, 王小明": words that a comma may follow
_AUTHOR_WORDS: Final = frozenset("author autor autora auteur autore auteure автор 作者 penulis yazar 글 기자 الكاتب نویسنده".split())
_AFTER_AUTHOR: Final = (",", "，", "،")
# "Von Anna Lind (KNA)"
_EMPLOYER_IN_BRACKETS: Final = pattern(r"\s\((?P<house>[^()]{2,30})\)$")
# Scripts from this letter on need few letters for a name: kana, Chinese.
_FAR_EAST: Final = "\u3040"
_LEAST_CAPITALS: Final = 0.25  # share of words with a capital in a line of names
_LEAST_CAPITALS_AFTER_BY: Final = 0.4  # the same in a line that a word for "by" may open
# Small words after the first word of a name, or between a genre and its author.
_LINKS: Final = PARTICLES | {"by", "por", "par"}
_LONGEST_LIST: Final = 6  # words of a list of names without separators
_LOUD_SURNAME: Final = pattern(r"\p{Lu}\p{Ll}[\p{L}'’-]*+\s\p{Lu}[\p{Lu}'’ -]{2,30}\.")  # Yann KERVEL.
_SEPARATORS: Final = ("|", "·", "•", " - ", " – ", ", ", "/", " and ", " und ", " & ")
# A date or a reading time comes after a bar, or "on" as in "By Ann Poe on May 3".
_BARS: Final = frozenset((*"|·•●", "on"))
_ANY_BY: Final = frozenset(("by", "von", "par", "por", "di"))  # open a byline in all languages
_MAY_OPEN: Final = ("by ", "By ", "von ", "Autor", "|", "·", "•", " - ", " – ", " — ")  # before a byline or its parts
# BY MS. ROE:      above the questions of a lawyer
_EXAMINES: Final = pattern(r"BY\s(?:MR|MS|MRS|MISS|DR)\.?\s")
_MARKS: Final = "[*_"  # before a name that is a link or in bold letters
_DATE_LINKS: Final = frozenset(("by", "By", "von"))  # between a date and a name
_LATEST_BY: Final = 8  # words of such a line among which it is
_LATEST_DATE: Final = 6  # words among which a date may follow a name
_FEWEST_WORDS: Final = 2
# 2024-05-03 09:26  来源：海港晚报  记者：王小明、李红
# 原创 王小明 海港晚报
_REPORTERS: Final = pattern(
    r"(?:(?:记者|記者|作者)(?:：|(?=\s))|^原创(?=[：\s])：?)\s?(?P<names>\p{Han}{2,4}(?:[、，]\p{Han}{2,4}){0,3}+)(?![\p{Han}\p{Hiragana}\p{Katakana}])"
)
_COMMAS: Final = pattern(r"[、，]")
_PART_ENDS: Final = pattern(r"[,;.]\s++(?=[\p{L}'’]++[\s:])|\s(?=[\p{L}'’]++(?:\sby\s|\s?:\s))")
# Von Ann Roe (Text) und Bo Poe (Fotos)
_ROLES_IN_BRACKETS: Final = pattern(
    r"(?:\p{L}{2,5}\s(?=\p{Lu}\p{Ll}++\s\p{Lu}[\p{L}-]++\s\())?+(?P<name>[^()]{3,60})\s\((?P<role>\p{L}{4,8})\)"
    r"\s?(?:,|/|&|\p{L}{1,3})\s(?P<other>[^()]{3,60})\s\((?P<others>[\p{L}'’]{4,9})\)"
)
# "From Ann Roe in Elmford", "Ann Roe reports", "Ann Roe reports from Elmford."
_WRITER: Final = r"\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]++){1,2}"
_FILED: Final = pattern(
    rf"[Ff]rom\s(?P<name>{_WRITER})\sin\s\p{{Lu}}[\p{{L}} ,'’-]{{1,30}}|(?P<reporter>{_WRITER})\s{any_of(REPORTS)}"
    r"(?:\s(?:from|aus)\s\p{Lu}[\p{L} '’-]{1,30})?[.:]?"
)
_BRACKETS: Final = frozenset("（(〔【［")


def find_byline(words: LineWords, upper: float, lexicon: Lexicon) -> BylineMatch | str:
    """Read a line as a byline if it opens with "by" or has a known given name.

    If the line may list unknown names, return the line itself, because its names are rarely needed; return "" if it lists none.
    """
    line, folded = words.line, words.folded
    told = not line.isascii() and ("者：" in line or line[:2] == "原创" or ("者 " in line and line[0].isdigit()))
    if told and (reporters := _REPORTERS.search(line)):
        return BylineMatch(tuple(_COMMAS.split(reporters["names"])), Role.AUTHOR, None, True)
    if line[0] in _BRACKETS and (name := bracketed_name(line, lexicon.language)):
        return BylineMatch((name,), Role.AUTHOR, None, True)
    if not folded or (len(words.tokens) < _FEWEST_WORDS and words.key not in lexicon.agencies and line[:1] < _FAR_EAST):
        return ""
    first = line[1:2] if line[0] == "[" else line[0]
    cased = first.isascii() or first.lower() != first.upper() or not first.isalpha()
    if cased and not (
        max(upper, _capitals_before_bar(words)) >= _LEAST_CAPITALS_AFTER_BY or not FORENAMES.isdisjoint(folded[1:3])
        if folded[0].rstrip("：") in lexicon.by_words
        else upper >= _LEAST_CAPITALS and _may_list_names(words)
    ):
        return ""
    if lexicon.by_words.isdisjoint(folded) and FORENAMES.isdisjoint(folded) and first < _FAR_EAST:
        return line  # most menus
    if line[-1] == "." and _LOUD_SURNAME.fullmatch(line):
        line = line[:-1]
    if line.endswith(_NO_BYLINE_ENDS) and not _may_be_opened(line, folded[0], lexicon):
        return ""  # most sentences
    if line[-1] == ":" and _EXAMINES.match(line):
        return ""
    found = match_byline(line, 0, len(line), lexicon.language, lexicon.knowledge)
    # Letters without case do not show names, unless a given name and one other word are all of a line.
    named = len(words.tokens) == _FEWEST_WORDS and folded[0] in FORENAMES
    if found is None or not (cased or found.opened or first >= _FAR_EAST or named):
        return ""
    return found if found.opened or any(has_known_given_name(name, lexicon.language) for name in found.names) else line


def bracketed_name(line: str, language: Language) -> str:
    """The name of a Japanese or Chinese reporter, if it is in brackets and nothing else; else ""."""
    found = _BRACKETED.fullmatch(line)
    if found is None or not language.people.surname_characters:
        return ""
    name = found["name"]
    known = name[0] in language.people.surname_characters or (len(name) > _SHORT_NAME and name[-1] not in _ENDS_OF_OTHERS)
    return name if known or _SPACED.fullmatch(name) else ""


def _may_be_opened(line: str, first: str, lexicon: Lexicon) -> bool:
    """Return True if "by" or a similar word may open a line, perhaps after marks, a date, a genre or another part."""
    return not line[0].isalpha() or first in lexicon.by_words or first in _ANY_BY or line[0] >= _FAR_EAST or holds_any(line, _MAY_OPEN)


def _capitals_before_bar(words: LineWords) -> float:
    """The share of capitals before the first bar or "on" of a line, which its date and reading time follow; 0 without one."""
    bar = next((i for i, token in enumerate(words.tokens) if token in _BARS), 0)
    return sum([token.lstrip(_MARKS)[:1].isupper() for token in words.tokens[:bar]]) / bar if bar else 0.0


def _may_list_names(words: LineWords) -> bool:
    """Return True if a line opens with capitals or a figure, and separators or a date follow: "Ann Poe | 1 day ago", "16:59 Ann Poe"."""
    line, tokens = words.line, words.tokens
    first = tokens[0][0]
    if not _DATE_LINKS.isdisjoint(tokens[2:_LATEST_BY]) and any(map(str.isdigit, line)):
        return True  # "Last updated on August 2, 2025 by Ann"
    if not first.isdigit():
        second = tokens[1] if len(tokens) > 1 else ""
        if not first.isupper() or (second[:1].islower() and second not in _LINKS):
            return False
    if len(tokens) <= _LONGEST_LIST or holds_any(line, _SEPARATORS):
        return True
    return any(token[0].isdigit() for token in tokens[1:_LATEST_DATE])


def match_byline(
    text: str, start: int, end: int, language: Language, knowledge: Knowledge, *, opened: bool = False, known: bool = False
) -> BylineMatch | None:
    """Read a line as a byline.

    *opened*: only a line counts that opens with "by" or a similar word; *known*: it is a byline for certain, so read as much as possible.
    """
    if end - start > _LONGEST:
        return None
    line = _cleaned(text[start:end], knowledge)
    found = _match_opened(line, language, knowledge)
    if found or opened or not line or (not known and line.endswith(_NO_BYLINE_ENDS)):
        return found
    surnames_first = _match_surnames_first(line, language, knowledge) if known else None
    found = _match_spaced(line) or surnames_first or _match_names(line, language, knowledge)
    return found or (_read_any(line, language) if known else None)


def _read_any(line: str, language: Language) -> BylineMatch | None:
    """All of a line that is certainly a byline, as one name."""
    rest, role = _without_opening(line, language)
    plain = _without_tail(rest or line).strip(" ,:-")
    return BylineMatch((plain,), role, None, False) if plain else None


def _cleaned(line: str, knowledge: Knowledge) -> str:
    """A line without marks around it, with its agency after a comma, and without the date before "by"."""
    line = " ".join(line.split())
    line = f"文：{line[2:]}" if line.startswith(_WRITTEN) else line
    bar = next((sign for sign in _BARS_AFTER_LABEL if sign in line[:_LONGEST_LABEL]), "")
    line = line.replace(bar, "：", 1) if bar else line
    line = line.strip("^=<>*_ ")
    line = line[1:-1] if line[:1] in _BRACKETS and _BRACKETED.fullmatch(line) else line
    line = line[1:-1] if line[:1] + line[-1:] in ("()", "[]") and line.count(line[0]) == 1 else line
    parted = _ROLES_IN_BRACKETS.fullmatch(line) if line.endswith(")") else None
    line = f"{parted['role']}: {parted['name']}, {parted['others']}: {parted['other']}" if parted else line
    house = _EMPLOYER_IN_BRACKETS.search(line) if line.endswith(")") else None
    if house and (is_agency_name(house["house"], knowledge) or is_outlet(house["house"])):
        line = f"{line[: house.start()]}, {house['house']}"
    line = _CLOCK.sub("", line, 1) if line[:1].isdigit() else line
    if line.endswith(("(now)", "(earlier)")):
        line = f"by {_SHIFT.sub('', line)}"
    dated = ("by " in line or "By " in line or "von " in line) and any(map(str.isdigit, line))
    date = _BEFORE_BY.match(line) if dated else None
    return line[date.end() :] if date is not None and any(map(str.isdigit, date.group())) else line


def _match_opened(line: str, language: Language, knowledge: Knowledge) -> BylineMatch | None:
    """The byline that opens with "by" or a similar word."""
    if filed := _FILED.fullmatch(line):
        names = tuple(filter(None, (filed["name"], filed["reporter"])))
        return BylineMatch(names, Role.AUTHOR, None, True) if names[0].split()[0].lower() in FORENAMES else None
    for part in _may_open(line):
        rest, role = _without_opening(part, language)
        if rest is None:
            continue
        rest, more = _without_other_role(rest, language, knowledge)
        first, *others = _PARTS.split(_without_tail(rest), 2)
        names, affiliation = read_names(first, language, knowledge, loose=True)
        name, _, title = first.partition(", ")
        if not names and first.islower() and name.count(" ") == 1 and name.split()[0] in FORENAMES and not is_outlet(name):
            names, affiliation = (name,), title or None  # "by ann roe, staff reporter"
        if names:
            house = next((other for other in others if is_agency_name(other.strip(), knowledge)), None)
            return BylineMatch(names, role, affiliation or house, True, more)
    return None


def _without_other_role(rest: str, language: Language, knowledge: Knowledge) -> tuple[str, BylineMatch | None]:
    """Separate names from those with another role: "Ann Roe, photographs by Bo Poe"."""
    for mark in _PART_ENDS.finditer(rest):
        later = rest[mark.end() :]
        if _without_opening(later, language)[0]:
            more = _match_opened(later, language, knowledge)
            return (rest[: mark.start()], more) if more and more.role is not Role.AUTHOR else (rest, None)
    return rest, None


def _match_spaced(line: str) -> BylineMatch | None:
    """A name in Chinese characters with a space: 山田 太郎."""
    spaced = len(line) <= _LONGEST_SPACED and _SPACED.fullmatch(line)
    return BylineMatch((line,), Role.AUTHOR, None, False) if spaced else None


def _match_surnames_first(line: str, language: Language, knowledge: Knowledge) -> BylineMatch | None:
    """A catalogue's byline: "Poe, Ann; de la Cruz, Ana M."."""
    names = names_surname_first(line) if "," in line else ()
    if any(is_title(name.rpartition(" ")[0], language, knowledge) or is_agency_name(name.rpartition(" ")[2], knowledge) for name in names):
        return None
    return BylineMatch(names, Role.AUTHOR, None, False) if names else None


def _match_names(line: str, language: Language, knowledge: Knowledge) -> BylineMatch | None:
    """A byline of bare names, between bars if there are several."""
    found: list[str] = []
    title = None
    for part in _PARTS.split(line, 5) if holds_any(line, _PARTED) else (line,):
        names, affiliation = read_names(_without_tail(part), language, knowledge, loose=False)
        more = names and (has_known_given_name(names[0], language) or not (found and has_known_given_name(found[0], language)))
        if found and (not more or is_agency_name(names[0], knowledge)):
            title = title or (names[0] if names else None)
            break
        found += names
        title = title or affiliation
    if len(found) > 1 and is_outlet(found[0]) and not is_agency_name(found[0], knowledge):
        del found[0]  # "Elmford Post | Ann Roe | 2 May 2024"
    if len(found) == 1 and found[0] != line and is_outlet(found[0]) and not is_agency_name(found[0], knowledge):
        return None  # "Elmford Post, 2 May 2024"
    return BylineMatch(tuple(found), Role.AUTHOR, title, _without_tail(line).endswith(REPORTERS)) if found else None


def _without_tail(part: str) -> str:
    """The names without the date or button after them; a test of single words spares most lines the pattern."""
    low = part.lower()
    for mark in "" if low.isascii() else _WIDE_MARKS:
        low = low.replace(mark, " ")
    words = low.encode("utf-8", "surrogatepass").translate(_TO_SPACES).decode("utf-8", "surrogatepass").split()
    if "".join(words).isalpha() and _WORDS_AFTER_NAMES.isdisjoint(words):
        return part
    tail = _AFTER_NAMES.search(part)
    return part[: tail.start()].rstrip(_BEFORE_TAIL) if tail else part


def _may_open(line: str) -> Iterable[str]:
    """The line, and those of its parts that may open with "by"."""
    yield line
    if "|" in line or "·" in line or "•" in line or " - " in line or " – " in line or " — " in line:
        yield from _PARTS.split(line, 5)[1:6]


def _without_opening(line: str, language: Language) -> tuple[str | None, Role]:
    """The text after "by" or a similar word, and the role that this word names."""
    low = line[:60].lower()
    found, role, alone = "", Role.AUTHOR, False
    for word, named, may_be_alone in _OPENINGS(language).get(low[:1], ()):
        if len(word) > len(found) and low.startswith(word):
            found, role, alone = word, named, may_be_alone
    rest = line[len(found) :]
    genres = "von " in line or " by " in line or line.startswith("Autor")
    genre = _GENRE.match(line) if genres and (not found or rest[:1] not in (" ", ":", "：")) else None
    if genre:
        return line[genre.end() :], role
    if rest[:1] in _AFTER_AUTHOR and found in _AUTHOR_WORDS:
        return rest.lstrip(" ,，،"), role
    if not found or rest[:1] not in (" ", ":", "："):
        return None, role
    if rest[0] == " " and not alone and ":" not in rest[:2] and rest[:3] != " - ":
        sure = role is Role.AUTHOR or rest[1:].partition(" ")[0].lower() in FORENAMES
        return (rest[1:] if sure and line[0].isupper() and PERSON.fullmatch(rest, 1) else None), role  # "Texto Ana Rosa"
    rest = rest.removeprefix(" -").lstrip(" :：")
    rest = rest[len(found) :].lstrip() if found and rest.startswith((f"{found} ", f"{found.title()} ")) else rest  # "By by Ann Roe"
    return rest, role


def _opening_words(language: Language) -> dict[str, list[tuple[str, Role, bool]]]:
    """The words that open a byline, by their first character: the role that each names, and whether it needs no colon."""
    table: dict[str, list[tuple[str, Role, bool]]] = {}
    for word in dict.fromkeys((*language.bylines.by, "by", "von", "par", "por", "di")):
        table.setdefault(word[:1], []).append((word.removesuffix(":"), Role.AUTHOR, not word.endswith(":")))
    for word, role in language.bylines.roles.items():
        table.setdefault(word[:1], []).append((word, role, word.split()[-1] in _BY_WORDS))
    return table


_OPENINGS: Final = PerOwner(_opening_words)
