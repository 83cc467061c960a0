"""Datelines of Chinese, Japanese and Korean copy."""

from collections.abc import Callable
from typing import Final

import regex

from newsparse.lines.dateline_match import AGENCY_MARK, DatelineMatch, Day
from newsparse.patterns import pattern

_DAY: Final = r"(?:(?P<month>[\d０-９]{1,2})月)?(?P<day>[\d０-９]{1,2})日"
# 新华社北京4月24日电（记者王明）, 中新社…, 中央社台北3日電, 本报北京4月24日电
_AGENCY_PLACE_DAY: Final = pattern(
    rf"(?:[据據])?(?P<agency>\p{{Han}}{{2,4}}[社网網]|本[报報])(?P<place>\p{{Han}}{{2,8}}?){_DAY}[电電讯訊]"
    r"(?:\s*+[（(](?:[^（）()\n]{0,12}(?:记者|記者)|通讯员)[^）)\n]{2,40}[）)])?"
)
# 新华社快讯：, 本报讯（记者王明）
_PLACELESS: Final = pattern(
    r"(?P<agency>\p{Han}{2,4}[社网網])(?:快[讯訊]|消息|[电電讯訊])[：:]|本[报報][讯訊](?:\s*+[（(](?:[^（）()\n]{0,12}(?:记者|記者)|通讯员)[^）)\n]{2,40}[）)])?"
)
# （中央社記者王明台北3日電）, 【新华社北京5月3日电】, （法新社巴黎3日電）
_IN_BRACKETS: Final = pattern(
    rf"[（(【](?P<agency>\p{{Han}}{{2,4}}[社网網])(?:(?:记者|記者)\p{{Han}}{{2,3}})?(?P<place>\p{{Han}}{{2,8}}?){_DAY}(?:综合|綜合|专|專)?[电電讯訊][）)】]"
)
# 【ソウル＝山田太郎】, 【北京時事】, (서울·부산=연합뉴스) 홍길동 기자 =
_PLACE_IN_BRACKETS: Final = pattern(
    r"[【（(\[](?P<place>[\p{Han}\p{Katakana}\p{Hangul}ー・·]{2,16}?)"
    r"(?:(?:[=＝])(?P<agency>[\p{L}\dー・ ]{2,20})|(?P<agency>共同|時事|聯合ニュース))[】）)\]]"
    r"(?:\s*+(?:\p{Hangul}{2,4}[ ·,]){0,3}\p{Hangul}{2,4}\s(?:특파원|기자|통신원)\s*+=)?"
)
# ［東京　３日　ロイター］ -, 【5月3日 AFP】
_PLACE_DAY_AGENCY: Final = pattern(
    rf"[【［\[](?:(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{2,12}}?)[ \u3000／/]*+)?{_DAY}[ \u3000]++"
    r"(?P<agency>[\p{Katakana}ーA-Za-z]{2,12})[】］\]](?:\s*+[-–—－])?"
)
_BETWEEN_PLACES: Final = pattern(r"[·]")


def match_far_east(text: str, start: int, limit: int, agency: Callable[[str], str | None]) -> DatelineMatch | None:
    """Find the dateline that opens a paragraph of Chinese, Japanese or Korean copy.

    Args:
        text: the article's text.
        start: offset of the paragraph's first visible character.
        limit: how far a dateline may run.
        agency: returns the agency that a mark names, or `None`.

    >>> match_far_east("中新社北京4月24日电 渡轮恢复。", 0, 16, lambda mark: mark)[1:4]
    (('北京',), (None, 4, 24), '中新社')
    """
    found = (
        _AGENCY_PLACE_DAY.match(text, start, limit) or _IN_BRACKETS.match(text, start, limit) or _PLACE_DAY_AGENCY.match(text, start, limit)
    )
    if found:
        name = agency(found["agency"])
        if found.re is _PLACE_DAY_AGENCY and name is None:
            return None
        return DatelineMatch(found.end(), (found["place"],) if found["place"] else (), _stated_day(found), name, AGENCY_MARK)
    found = _PLACELESS.match(text, start, limit)
    if found and (found["agency"] is None or agency(found["agency"])):
        return DatelineMatch(found.end(), (), None, agency(found["agency"]) if found["agency"] else None, AGENCY_MARK)
    found = _PLACE_IN_BRACKETS.match(text, start, limit)
    if found and (text[start] != "[" or found.end() > found.end("agency") + 1 or agency(found["agency"])):
        places = tuple(_BETWEEN_PLACES.split(found["place"]))
        return DatelineMatch(found.end(), places, None, agency(found["agency"]), "a place in brackets")
    return None


def _stated_day(found: "regex.Match[str]") -> Day:
    return (None, int(found["month"] or 0), int(found["day"]))
