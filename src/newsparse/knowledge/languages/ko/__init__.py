"""Korean."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="ko",
    name="Korean",
    script="hangul",
    function_words=words("""이 그 수 등 것 및 위해 대한 있다 있는 했다 것으로 한 것이다 것은 것을 할 것이 그는 통해 있다고 말했다 밝혔다
        지난 이번 따르면 대해 따라 함께 관련 이날 오는 더 또 또한 하지만 그러나 때문에 이후 현재 가장 모두 다른 후 전 중 지난해 올해 우리
        당시 오전 오후 최근 약 새로운 많은 경우 하는 하고 된 되는 됐다 위한 없는 없다 같은 아니라 이를 이에 이어 특히 때 만에 설명했다
        전했다 덧붙였다"""),
)
