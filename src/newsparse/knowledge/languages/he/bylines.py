"""Words of bylines and picture credits in Hebrew."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("מאת", "כתב", "כתבה", "ראיון", "ראיינה", "ראיין"),
    roles={
        "עריכה": Role.EDITING,
        "עורך": Role.EDITING,
        "עורכת": Role.EDITING,
        "צילום": Role.PHOTOGRAPHY,
        "צילומים": Role.PHOTOGRAPHY,
        "איור": Role.GRAPHICS,
        "גרפיקה": Role.GRAPHICS,
        "תרגום": Role.TRANSLATION,
        "הפקה": Role.PRODUCTION,
        "תחקיר": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        כתב | כתבת | עיתונאי | עיתונאית | עורך | עורכת | עורך ראשי | פרשן | פרשנית | פרשן מדיני | כתב צבאי
        כתב פלילים | כתבת בריאות | צלם | בעל טור
        """
    ),
    joiners=frozenset({"ו", "&"}),
)

CREDITS: Final = CreditWords(
    positions=("מימין", "משמאל", "במרכז", "ימין", "שמאל", "באמצע"),
    marks=("צילום", "צילומים", "תמונה", "תמונות", "צילום מסך", "מקור", "איור", "וידאו", "עיבוד"),
    caption_openers=("ארכיון", "צילום ארכיון", "אילוסטרציה", "צילום אילוסטרציה", "להמחשה", "וידאו", "מפה"),
)
