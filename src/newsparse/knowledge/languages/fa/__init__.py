"""Persian."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="fa",
    name="Persian",
    script="arabic",
    letters="ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    function_words=words("""و در به از که این را با است برای آن یک تا بر هم خود شد کرد شده می بود باید کرده دو کند کرده‌است شود یا اما ما
        هر نیز گفت او پس وی ها های اند اگر می‌شود می‌کند دارد داشت بین دیگر همه نیست چه روز سال پیش من آنها آن‌ها همین بیش هیچ چون اینکه
        گزارش توسط درباره علیه میان روی زیر بدون بسیار همچنین دهد می‌گوید کردند شدند هستند بودند خواهد نمی‌شود تواند حال اکنون"""),
)
