"""Chinese."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="zh",
    name="Chinese",
    script="han",
    spaced=False,
    function_words=words("""的 了 在 是 和 不 有 我 人 这 這 他 为 為 以 于 於 与 與 及 等 将 將 对 對 也 就 都 而 上 中 到 说 說 们 們 被
        从 從 并 並 但 或 还 還 已 已经 已經 可以 一个 一個 没有 沒有 我们 我們 他们 他們 表示 进行 進行 通过 通過 因为 因為 其中 以及
        对于 如果 目前 认为 認為 自己 据 據 会 會 要 其 之 此 该 該 由 让 讓 所 更 两 兩 时 時 后 後"""),
)
