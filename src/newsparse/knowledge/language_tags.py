"""Language tags according to BCP 47."""

from typing import Final

import regex

from newsparse.arguments import plain
from newsparse.knowledge import languages
from newsparse.patterns import pattern

# The well-formed tags of BCP 47 (RFC 5646, section 2.1), without checking that a subtag is registered.
# The grammar reserves primary subtags of four to eight letters; none is registered, and a value of that
# length is the name of a language: "English".
_TAG: Final = pattern(
    r"(?: [a-z]{2,3} (?:-[a-z]{3}){0,3} )"  # language, extended language
    r"(?:-[a-z]{4})? (?:-(?:[a-z]{2}|[0-9]{3}))?"  # script, region
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*+"  # variants
    r"(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})++)*+ (?:-x(?:-[a-z0-9]{1,8})++)?"  # extensions, private use
    r"| x(?:-[a-z0-9]{1,8})++",
    regex.VERBOSE | regex.IGNORECASE | regex.ASCII,
)
# By ISO 639-2 and 639-3; a tag has the shorter code if there is one.
_LONG: Final = (
    "ara=ar ces=cs chi=zh cze=cs dan=da deu=de dut=nl ell=el eng=en fas=fa fin=fi fra=fr fre=fr ger=de gre=el heb=he ind=id ita=it jpn=ja "
    "kor=ko nld=nl nor=no per=fa pol=pl por=pt rus=ru spa=es swe=sv tur=tr ukr=uk vie=vi zho=zh"
)
_SHORT: Final = {pair[:3]: pair[4:] for pair in _LONG.split()}


def is_tag(tag: str) -> bool:
    """Return True if a tag is well-formed."""
    return _TAG.fullmatch(tag) is not None


def tag_of(value: object, name: str = "language", otherwise: str = "None to detect it", *, short: bool = True) -> str:
    """Return *value* if it is a well-formed tag; else raise an error that suggests one: "en-US" for "en_US", "en" for "english".

    *name* and *otherwise* say in the message which argument it is, and what may stand in place of a tag. If *short* is true, a language
    that has a code of two letters must have that one: "en" for "eng".
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a BCP 47 tag such as 'en' or 'pt-BR', or {otherwise}, not {type(value).__name__}")
    long, mark, rest = value.partition("-")
    if short and long.lower() in _SHORT and is_tag(value):
        raise ValueError(f"{name}: {value!r:.60} has the long code of the language; use {_SHORT[long.lower()] + mark + rest!r}")
    if is_tag(value):
        return plain(value)
    raise ValueError(f"{name}: {value!r:.60} is not a valid BCP 47 tag; {_advice(value)}")


def _advice(value: str) -> str:
    """Return advice on a malformed tag."""
    other = value.strip().replace("_", "-").split(".")[0]  # "en_US.UTF-8" is a locale's name
    if is_tag(other):
        return f"try {other!r}"
    for code in languages.CODES if other.isalpha() else ():
        if languages.load(code).name.casefold() == other.casefold():
            return f"use {code!r}"
    return "use one such as 'en' or 'pt-BR', or None to detect the language"
