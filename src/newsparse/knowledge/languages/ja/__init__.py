"""Japanese."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="ja",
    name="Japanese",
    script="kana",
    spaced=False,
    function_words=words("""の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その
        あっ よう また もの あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく
        しかし について せ だっ できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち
        ます ん です でした ました という"""),
)
