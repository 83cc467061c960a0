"""Words of bylines and picture credits in Persian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("نوشته", "نویسنده", "گزارش", "به قلم", "گفتگو از", "گفت‌وگو از", "خبرنگار"),
    roles={
        "ویرایش": Role.EDITING,
        "ویراستار": Role.EDITING,
        "دبیر": Role.EDITING,
        "عکس": Role.PHOTOGRAPHY,
        "عکاس": Role.PHOTOGRAPHY,
        "گرافیک": Role.GRAPHICS,
        "ترجمه": Role.TRANSLATION,
        "مترجم": Role.TRANSLATION,
        "تهیه‌کننده": Role.PRODUCTION,
    },
    titles=phrases(
        """
        خبرنگار | روزنامه‌نگار | نویسنده | سردبیر | دبیر | عکاس | گزارشگر | تحلیلگر | گروه سیاسی | گروه اقتصادی
        گروه اجتماعی | گروه ورزشی
        """
    ),
    joiners=frozenset({"و", "&"}),
)

CREDITS: Final = CreditWords(
    positions=("راست", "چپ", "وسط", "سمت راست", "سمت چپ", "از راست", "از چپ"),
    marks=("عکس", "عکاس", "عکس از", "منبع", "منبع عکس", "تصویر", "منبع تصویر", "ویدئو"),
    caption_openers=("آرشیو", "عکس آرشیوی", "عکس از آرشیو", "توضیح تصویر", "تصویر آرشیوی", "ویدئو", "نقشه"),
)
